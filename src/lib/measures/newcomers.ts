import { periodStart } from '../queries/periods.ts';
import { sql } from '../sql/statement.ts';
import { aggregated, askedRows } from './asked-rows.ts';
import type { Measure } from './measure.ts';

/** A period: `category` is its first day. */
export interface Newcomers {
	category: string;
	newcomers: number;
	returning: number;
	/** Σ quantity of the rows without an actor. */
	unidentified: number;
	rows: number;
}

/**
 * A newcomer's first participation in the whole dataset, whatever the filter, falls in the period;
 * undated rows belong to no period.
 */
export const newcomers: Measure<Newcomers> = {
	id: 'newcomers',
	words: 'newcomers',
	table: 'participations',
	counts: 'persons',
	needs: [
		{ table: 'participations', column: 'actor_id' },
		{ table: 'participations', column: 'date' },
	],
	leavesOut: ['date'],
	splits: ['period'],
	usualSplit: 'period',
	value: 'newcomers',
	columns: ['newcomers', 'returning', 'unidentified', 'rows'],
	statement: (ask) => {
		const byPeriod = { ...ask, by: 'period', also: undefined } as const;
		const asked = askedRows(
			'participations',
			byPeriod,
			[sql`actor_id`, sql`quantity`],
			[sql`date IS NOT NULL`],
		);
		const firsts = sql`SELECT actor_id, ${periodStart(sql`min(date)`, ask.unit)} AS first_period
			FROM participations WHERE actor_id IS NOT NULL GROUP BY actor_id`;
		return aggregated(
			sql`SELECT * FROM (${asked}) LEFT JOIN (${firsts}) USING (actor_id)`,
			sql`count(DISTINCT actor_id) FILTER (WHERE first_period = category) AS newcomers,
				count(DISTINCT actor_id) FILTER (WHERE first_period < category) AS returning,
				coalesce(sum(quantity) FILTER (WHERE actor_id IS NULL), 0) AS unidentified,
				count(*) AS "rows"`,
			byPeriod,
			sql`newcomers`,
		);
	},
};
