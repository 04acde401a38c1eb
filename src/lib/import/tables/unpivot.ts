import type { Unpivot } from '../../model/reading.ts';
import type { DistinctValues } from '../columns/distinct-values.ts';
import { isBlank } from '../values/absent.ts';

/** A table as texts, column by column. */
export interface TextTable {
	names: string[];
	headers: string[];
	columns: DistinctValues[];
	/** Line of the file on which each row begins, 1-based. */
	lines: Uint32Array;
	/** By index of row: how many cells the file gives, for the rows it leaves short. */
	padded: Map<number, number>;
}

/**
 * The same cells with a row for each filled cell of the columns named, but those to ignore: the
 * other columns come back on each of them, then the name of the column and its cell.
 */
export function unpivot(
	table: TextTable,
	{ columns, nameColumn, valueColumn, ignored = [] }: Unpivot,
): TextTable {
	const isMelted = new Set(columns);
	const isIgnored = new Set(ignored);
	const kept = table.names.flatMap((name, index) => (isMelted.has(name) ? [] : [index]));
	const melted = table.names.flatMap((name, index) => (isMelted.has(name) ? [index] : []));
	const rows: number[] = [];
	const sources: number[] = [];
	for (let row = 0; row < table.lines.length; row++) {
		for (const index of melted) {
			const { values, codes } = table.columns[index]!;
			const cell = values[codes[row]!] ?? '';
			if (isBlank(cell) || isIgnored.has(cell.trim())) continue;
			rows.push(row);
			sources.push(index);
		}
	}
	const from = (cellsOf: (at: number) => string) => distinct(rows.length, cellsOf);
	const { names, headers, lines } = table;
	return {
		names: [...kept.map((index) => names[index]!), nameColumn, valueColumn],
		headers: [...kept.map((index) => headers[index]!), nameColumn, valueColumn],
		columns: [
			...kept.map((index) => {
				const { values, codes } = table.columns[index]!;
				return from((at) => values[codes[rows[at]!]!]!);
			}),
			from((at) => headers[sources[at]!]!),
			from((at) => {
				const { values, codes } = table.columns[sources[at]!]!;
				return values[codes[rows[at]!]!]!;
			}),
		],
		lines: Uint32Array.from(rows, (row) => lines[row]!),
		padded: new Map(),
	};
}

function distinct(length: number, cellOf: (at: number) => string): DistinctValues {
	const known = new Map<string, number>();
	const counts: number[] = [];
	const codes = new Uint32Array(length);
	for (let at = 0; at < length; at++) {
		const cell = cellOf(at);
		let code = known.get(cell);
		if (code === undefined) {
			code = known.size;
			known.set(cell, code);
			counts.push(0);
		}
		counts[code]!++;
		codes[at] = code;
	}
	return { values: [...known.keys()], counts, codes };
}
