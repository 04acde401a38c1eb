/** The cells of one column, each different one once. Codes are indexes in `values`, one per row. */
export interface DistinctValues {
	/** In order of appearance. */
	values: string[];
	/** Rows that hold each value. */
	counts: ArrayLike<number>;
	codes: Uint32Array;
}

export function distinctValues(cells: Iterable<string>): DistinctValues {
	const known = new Map<string, number>();
	const counts: number[] = [];
	const codes: number[] = [];
	for (const cell of cells) {
		let code = known.get(cell);
		if (code === undefined) {
			code = known.size;
			known.set(cell, code);
			counts.push(0);
		}
		counts[code]!++;
		codes.push(code);
	}
	return { values: [...known.keys()], counts, codes: Uint32Array.from(codes) };
}

/** The rows of columns that stand side by side, as texts. */
export function rowsOf(columns: readonly DistinctValues[]): string[][] {
	const rowCount = columns[0]?.codes.length ?? 0;
	return Array.from({ length: rowCount }, (_, row) =>
		columns.map(({ values, codes }) => values[codes[row] ?? 0] ?? ''),
	);
}
