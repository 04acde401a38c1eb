import { areTitles, patternsOf } from './cell-patterns.ts';
import { namesAnotherTable } from './header.ts';

type Row = readonly string[];

/** Rows under titles that are enough to tell what they hold. */
const ENOUGH = 20;

/** A header and two rows: less is a few lines above a table. */
const SMALLEST = 3;

function isBlank(row: Row): boolean {
	return row.every((cell) => cell.trim() === '');
}

function usedCells(row: Row): number {
	return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Whether a row has words where those under it, of the same number of cells, hold numbers or dates. */
function isHeaderOf(row: Row, below: readonly Row[]): boolean {
	const titles = row.slice(0, usedCells(row));
	if (!areTitles(titles)) return false;
	const alike = below.filter(({ length }) => length === row.length).slice(0, ENOUGH);
	const patterns = patternsOf(alike, titles.length);
	return alike.length > 0 && patterns.some((fits, index) => fits && !fits(titles[index] ?? ''));
}

/** Whether the titles of another table stand at `at`: the rows before it are a table of their own. */
function isSecondHeader(rows: readonly Row[], start: number, at: number): boolean {
	const row = rows[at]!;
	const first = rows[start]!;
	const isApart = usedCells(rows[at - 1]!) <= 1;
	if (row.length === first.length && !isApart) return false;
	if (!isHeaderOf(row, rows.slice(at + 1))) return false;
	const before = rows.slice(start + 1, at).filter(({ length }) => length === first.length);
	if (before.length + 1 < SMALLEST || !isHeaderOf(first, before)) return false;
	return row.length !== first.length || namesAnotherTable(row, patternsOf(before, first.length));
}

/** Of a table's first rows, how many stand before what looks like the beginning of another. */
export function lengthOfFirst(rows: readonly Row[]): number {
	const start = rows.findIndex((row) => usedCells(row) > 1);
	if (start < 0) return rows.length;
	const { length: width } = rows[start]!;
	for (let at = start + 2; at < rows.length; at++) {
		const row = rows[at]!;
		if (row.length === 1 && width > 1 && !isBlank(row)) {
			const following = rows.slice(at + 1).find((other) => !isBlank(other));
			if (following && following.length > 1 && following.length !== width) return at;
		} else if (row.length > 1 && isSecondHeader(rows, start, at)) {
			let end = at;
			while (end > start && usedCells(rows[end - 1]!) <= 1) end--;
			return end;
		}
	}
	return rows.length;
}
