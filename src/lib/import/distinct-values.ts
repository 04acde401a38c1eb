/** One column of rows, each different cell once. Codes are indexes in `values`, one per row. */
export interface DistinctValues {
	/** In order of appearance. */
	values: string[];
	/** Rows that hold each value. */
	counts: number[];
	codes: Uint32Array;
}

export function distinctValues(
	rows: readonly (readonly string[])[],
	column: number,
): DistinctValues {
	const known = new Map<string, number>();
	const values: string[] = [];
	const counts: number[] = [];
	const codes = new Uint32Array(rows.length);
	for (let index = 0; index < rows.length; index++) {
		const cell = rows[index]?.[column] ?? '';
		let code = known.get(cell);
		if (code === undefined) {
			code = values.length;
			known.set(cell, code);
			values.push(cell);
			counts.push(0);
		}
		counts[code] = (counts[code] ?? 0) + 1;
		codes[index] = code;
	}
	return { values, counts, codes };
}
