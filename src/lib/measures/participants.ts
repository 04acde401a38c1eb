import { sql } from '../sql/statement.ts';
import { aggregated, askedRows } from './asked-rows.ts';
import type { Measure } from './measure.ts';
import type { Split } from './split.ts';

export interface Participants extends Split {
	/** Distinct identified actors. */
	identified: number;
	/** The most there can be: each attendance without an identity is another person. */
	atMost: number;
	/** Σ quantity of the rows without an actor. */
	unidentified: number;
	rows: number;
	rowsWithoutActor: number;
}

export const participants: Measure<Participants> = {
	id: 'participants',
	words: 'participants',
	table: 'participations',
	counts: 'persons',
	needs: [{ table: 'participations', column: 'actor_id' }],
	splits: 'any',
	value: 'identified',
	upper: 'atMost',
	columns: ['identified', 'atMost', 'unidentified', 'rows', 'rowsWithoutActor'],
	statement: (ask) =>
		aggregated(
			askedRows('participations', ask, [sql`actor_id`, sql`quantity`]),
			sql`count(DISTINCT actor_id) AS identified,
				count(DISTINCT actor_id) + coalesce(sum(quantity) FILTER (WHERE actor_id IS NULL), 0) AS "atMost",
				coalesce(sum(quantity) FILTER (WHERE actor_id IS NULL), 0) AS unidentified,
				count(*) AS "rows", count(*) FILTER (WHERE actor_id IS NULL) AS "rowsWithoutActor"`,
			ask,
			sql`"atMost"`,
		),
};
