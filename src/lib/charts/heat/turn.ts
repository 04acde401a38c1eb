import type { HeatInput } from './input.ts';

/** A grid with its rows as columns. */
function transposed<T>(grid: readonly (readonly T[])[], columns: number, blank: T): T[][] {
	return Array.from({ length: columns }, (_, column) => grid.map((row) => row[column] ?? blank));
}

/** The same heat map with its columns as rows, for who has more columns than room. */
export function turned(input: HeatInput): HeatInput {
	const { rows, columns, values, counts, rowTotals, columnTotals, chooses } = input;
	return {
		...input,
		rowDimension: input.columnDimension,
		columnDimension: input.rowDimension,
		rows: columns,
		columns: rows,
		values: transposed(values, columns.length, null),
		...(counts && { counts: transposed(counts, columns.length, null) }),
		rowTotals: columnTotals,
		columnTotals: rowTotals,
		...(chooses && { chooses: chooses === 'row' ? ('column' as const) : ('row' as const) }),
	};
}
