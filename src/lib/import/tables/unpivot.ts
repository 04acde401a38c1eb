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

/** Columns whose names are a common stem and a number, or only numbers, from three on. */
const FEWEST = 3;

/** From that share of all columns on, numbered columns are the table's content. */
const MOST_OF_TABLE = 0.5;

function stemOf(name: string): string | undefined {
	const match = /^(.*?)[\s_.-]*\d+$/.exec(name.trim());
	return match ? (match[1] ?? '').toLowerCase() : undefined;
}

/** A matrix: a first column of labels without title, then columns that hold only 0, 1 or nothing. */
function matrixColumns({ names, headers, columns }: TextTable): string[] {
	if (headers[0]?.trim() !== '' || columns.length <= FEWEST) return [];
	const areMarks = columns
		.slice(1)
		.every(({ values }) => values.every((value) => /^(?:[01xX]|)$/.test(value.trim())));
	return areMarks ? names.slice(1) : [];
}

/** Columns that would be read better as rows, when the table has such: `Tag 1` to `Tag n`, one column per statement, a matrix. */
export function proposeUnpivot(table: TextTable): Unpivot | undefined {
	const matrix = matrixColumns(table);
	if (matrix.length > 0) return { columns: matrix, nameColumn: 'column', valueColumn: 'value' };
	const byStem = new Map<string, string[]>();
	table.headers.forEach((header, index) => {
		const stem = stemOf(header);
		const name = table.names[index];
		if (stem !== undefined && name !== undefined) {
			byStem.set(stem, [...(byStem.get(stem) ?? []), name]);
		}
	});
	const [found] = [...byStem].sort((a, b) => b[1].length - a[1].length);
	if (!found || found[1].length < FEWEST) return undefined;
	const [stem, columns] = found;
	const isContent = columns.length >= table.names.length * MOST_OF_TABLE;
	if (stem === '' && !isContent) return undefined;
	return { columns, nameColumn: 'column', valueColumn: stem === '' ? 'value' : stem.trim() };
}

/**
 * The same cells with a row for each filled cell of the columns named: the other columns come
 * back on each of them, then the name of the column and its cell.
 */
export function unpivot(
	table: TextTable,
	{ columns, nameColumn, valueColumn }: Unpivot,
): TextTable {
	const isMelted = new Set(columns);
	const kept = table.names.flatMap((name, index) => (isMelted.has(name) ? [] : [index]));
	const melted = table.names.flatMap((name, index) => (isMelted.has(name) ? [index] : []));
	const rows: number[] = [];
	const sources: number[] = [];
	for (let row = 0; row < table.lines.length; row++) {
		for (const index of melted) {
			const { values, codes } = table.columns[index]!;
			if (isBlank(values[codes[row]!] ?? '')) continue;
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
