import { sql } from '../sql/statement.ts';

/** First and last dates of what happened: participations, contributions and decisions. */
export const DATA_SPAN = sql`SELECT min(date) AS first, max(date) AS last FROM (
	SELECT date FROM participations UNION ALL
	SELECT date FROM contributions UNION ALL
	SELECT date FROM decisions)`;

export interface DataSpan {
	first: string | null;
	last: string | null;
}
