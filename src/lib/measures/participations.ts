import { sql } from '../sql/statement.ts';
import { aggregated, askedRows } from './asked-rows.ts';
import type { Measure } from './measure.ts';
import type { Split } from './split.ts';

export interface Participations extends Split {
	/** Σ quantity. */
	participations: number;
	rows: number;
	/** Rows that are counts and do not say it. */
	withoutQuantity: number;
}

export const participations: Measure<Participations> = {
	id: 'participations',
	words: 'participations',
	table: 'participations',
	counts: 'acts',
	needs: [{ table: 'participations', column: 'rows' }],
	splits: 'any',
	value: 'participations',
	columns: ['participations', 'rows', 'withoutQuantity'],
	statement: (ask) =>
		aggregated(
			askedRows('participations', ask, [sql`quantity`]),
			sql`coalesce(sum(quantity), 0) AS participations, count(*) AS "rows",
				count(*) FILTER (WHERE quantity IS NULL) AS "withoutQuantity"`,
			ask,
			sql`participations`,
		),
};
