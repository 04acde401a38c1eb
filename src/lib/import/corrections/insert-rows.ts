import type { DistinctValues } from '../columns/distinct-values.ts';
import type { TextTable } from '../tables/unpivot.ts';

/** A row to put among those of a table. */
export interface InsertedRow {
	/** Rows of the table before it. */
	at: number;
	/** Line of the file on which it begins, 1-based. */
	line: number;
	/** One per column. */
	cells: string[];
}

/** Copies `given`, one per row of the table, with `added` at the places of the rows inserted. */
function withInserted(
	given: Uint32Array,
	rows: readonly InsertedRow[],
	added: readonly number[],
): Uint32Array {
	const all = new Uint32Array(given.length + rows.length);
	let from = 0;
	rows.forEach(({ at }, index) => {
		all.set(given.subarray(from, at), from + index);
		all[at + index] = added[index]!;
		from = at;
	});
	all.set(given.subarray(from), from + rows.length);
	return all;
}

function insertCells(
	{ values, counts, codes }: DistinctValues,
	rows: readonly InsertedRow[],
	column: number,
): DistinctValues {
	const codeOf = new Map(values.map((value, code) => [value, code]));
	const allValues = [...values];
	const allCounts = Array.from(counts);
	const added = rows.map(({ cells }) => {
		const cell = cells[column] ?? '';
		let code = codeOf.get(cell);
		if (code === undefined) {
			code = allValues.push(cell) - 1;
			codeOf.set(cell, code);
			allCounts.push(0);
		}
		allCounts[code]!++;
		return code;
	});
	return { values: allValues, counts: allCounts, codes: withInserted(codes, rows, added) };
}

/** A table with more rows, each at its place; those of one place keep their order. */
export function insertRows(table: TextTable, rows: readonly InsertedRow[]): TextTable {
	if (rows.length === 0) return table;
	const ordered = rows.toSorted((a, b) => a.at - b.at);
	let before = 0;
	const padded = [...table.padded].map(([row, given]): [number, number] => {
		while (before < ordered.length && ordered[before]!.at <= row) before++;
		return [row + before, given];
	});
	return {
		...table,
		columns: table.columns.map((cells, index) => insertCells(cells, ordered, index)),
		lines: withInserted(
			table.lines,
			ordered,
			ordered.map(({ line }) => line),
		),
		padded: new Map(padded),
	};
}
