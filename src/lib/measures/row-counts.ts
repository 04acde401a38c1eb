import type { CanonicalTable } from '../model/canonical.ts';
import { sql } from '../sql/statement.ts';
import { aggregated, askedRows } from './asked-rows.ts';
import type { Measure } from './measure.ts';
import type { Split } from './split.ts';

export interface RowCount extends Split {
	count: number;
}

/** How many rows a table has: contributions, events, actors, ties, criteria, … */
export function rowCount(
	table: Exclude<CanonicalTable, 'participations' | 'reference'>,
): Measure<RowCount> {
	return {
		id: table,
		words: table,
		table,
		counts: 'acts',
		needs: [{ table, column: 'rows' }],
		splits: 'any',
		value: 'count',
		columns: ['count'],
		statement: (ask) =>
			aggregated(askedRows(table, ask, [sql`1 AS one`]), sql`count(*) AS count`, ask, sql`count`),
	};
}
