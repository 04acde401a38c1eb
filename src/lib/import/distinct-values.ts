/** The cells of one column, each different one once. Codes are indexes in `values`, one per row. */
export interface DistinctValues {
	/** In order of appearance. */
	values: string[];
	/** Rows that hold each value. */
	counts: number[];
	codes: Uint32Array;
}

/** Takes the cells of a column one after the other, and keeps each different one once. */
export class ColumnBuilder {
	readonly #known = new Map<string, number>();
	readonly #values: string[] = [];
	readonly #counts: number[] = [];
	#codes = new Uint32Array(1024);
	#length = 0;

	add(cell: string): void {
		let code = this.#known.get(cell);
		if (code === undefined) {
			code = this.#values.length;
			this.#known.set(cell, code);
			this.#values.push(cell);
			this.#counts.push(1);
		} else {
			this.#counts[code]!++;
		}
		if (this.#length === this.#codes.length) {
			const longer = new Uint32Array(this.#length * 2);
			longer.set(this.#codes);
			this.#codes = longer;
		}
		this.#codes[this.#length++] = code;
	}

	end(): DistinctValues {
		const codes = this.#codes.slice(0, this.#length);
		return { values: this.#values, counts: this.#counts, codes };
	}
}

export function distinctValues(cells: Iterable<string>): DistinctValues {
	const builder = new ColumnBuilder();
	for (const cell of cells) builder.add(cell);
	return builder.end();
}

/** The rows of columns that stand side by side, as texts. */
export function rowsOf(columns: readonly DistinctValues[]): string[][] {
	const rowCount = columns[0]?.codes.length ?? 0;
	return Array.from({ length: rowCount }, (_, row) =>
		columns.map(({ values, codes }) => values[codes[row] ?? 0] ?? ''),
	);
}
