import { join, sql } from '../sql/statement.ts';
import { aggregated, askedRows, splitColumns } from './asked-rows.ts';
import { optionOf, type Measure, type MeasureOption } from './measure.ts';
import type { Split } from './split.ts';

/** Least number of different events that makes a regular. */
export const LEAST_EVENTS: MeasureOption = { name: 'm', least: 2, most: 50, usual: 3 };

export interface Regulars extends Split {
	regulars: number;
	identified: number;
	/** Regulars among identified participants; NULL without any. */
	share: number | null;
	rows: number;
}

export const regulars: Measure<Regulars> = {
	id: 'regulars',
	words: 'regulars',
	table: 'participations',
	counts: 'persons',
	needs: [
		{ table: 'participations', column: 'actor_id' },
		{ table: 'participations', column: 'event_id' },
	],
	leavesOut: ['actor_id'],
	splits: 'any',
	options: [LEAST_EVENTS],
	value: 'regulars',
	columns: ['regulars', 'identified', 'share', 'rows'],
	statement: (ask) => {
		const least = optionOf(ask, LEAST_EVENTS);
		const asked = askedRows(
			'participations',
			ask,
			[sql`actor_id`, sql`event_id`],
			[sql`actor_id IS NOT NULL`],
		);
		const splits = splitColumns(ask);
		const keys = join([sql`actor_id`, ...splits]);
		return aggregated(
			sql`SELECT ${keys}, count(DISTINCT event_id) AS events, count(*) AS "rows" FROM (${asked}) GROUP BY ${keys}`,
			sql`count(*) FILTER (WHERE events >= ${least}) AS regulars, count(*) AS identified,
				count(*) FILTER (WHERE events >= ${least}) / nullif(count(*), 0) AS share,
				coalesce(sum("rows"), 0) AS "rows"`,
			ask,
			sql`regulars`,
		);
	},
};
