import { EMPTY, sql } from '../sql/statement.ts';
import { askedRows } from './asked-rows.ts';
import type { Measure } from './measure.ts';

export interface FirstChannel {
	/** First day of the period of the first participation, when it is split by it. */
	category?: string;
	/** `several` when the first day had more than one; NULL when none is known. */
	channel: string | null;
	newcomers: number;
	rows: number;
}

/**
 * Identified participants by the channel of their first participation in the whole dataset, for
 * those whose first day has a row in the selection.
 */
export const firstChannel: Measure<FirstChannel> = {
	id: 'first-channel',
	words: 'first-channel',
	table: 'participations',
	counts: 'persons',
	needs: [
		{ table: 'participations', column: 'actor_id' },
		{ table: 'participations', column: 'date' },
		{ table: 'participations', column: 'channel' },
	],
	leavesOut: ['actor_id', 'date'],
	splits: ['period'],
	value: 'newcomers',
	columns: ['channel', 'newcomers', 'rows'],
	statement: (ask) => {
		const firstDays = sql`SELECT actor_id, min(date) FROM participations
			WHERE actor_id IS NOT NULL AND date IS NOT NULL GROUP BY actor_id`;
		const isFirstDay = sql`(actor_id, date) IN (${firstDays})`;
		const asked = askedRows(
			'participations',
			{ ...ask, also: undefined },
			[sql`actor_id`],
			[isFirstDay],
		);
		const split = ask.by ? sql`category, ` : EMPTY;
		return sql`WITH entries AS (
				SELECT actor_id, list(DISTINCT channel) FILTER (WHERE channel IS NOT NULL) AS channels
				FROM participations WHERE ${isFirstDay} GROUP BY actor_id
			),
			entered AS (SELECT ${split}actor_id, count(*) AS "rows" FROM (${asked}) GROUP BY ${split}actor_id)
			SELECT ${split}channel, count(*) AS newcomers, sum("rows") AS "rows"
			FROM (
				SELECT ${split}"rows",
					CASE WHEN len(channels) > 1 THEN 'several' ELSE channels[1] END AS channel
				FROM entered JOIN entries USING (actor_id)
			) GROUP BY ${split}channel
			ORDER BY ${split}channel IS NULL, newcomers DESC, channel`;
	},
};
