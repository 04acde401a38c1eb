import { isAbsent } from '../values/absent.ts';
import { dateOrder, parseDate } from '../values/dates.ts';
import { numberStyle, parseNumber } from '../values/numbers.ts';

export type Fits = (cell: string) => boolean;

/** How the cells of a column are all written: as numbers, as dates or times, or neither. */
export function patternOf(cells: readonly string[]): Fits | undefined {
	if (cells.length === 0) return undefined;
	const style = numberStyle(cells);
	const isNumber: Fits = (cell) => parseNumber(cell, style) !== undefined;
	if (cells.every(isNumber)) return isNumber;
	const order = dateOrder(cells);
	const isDate: Fits = (cell) => parseDate(cell, order) !== undefined;
	return cells.every(isDate) ? isDate : undefined;
}

/** The patterns of columns side by side, absent cells left out. */
export function patternsOf(
	rows: readonly (readonly string[])[],
	width: number,
): (Fits | undefined)[] {
	return Array.from({ length: width }, (_, index) =>
		patternOf(rows.map((row) => row[index] ?? '').filter((cell) => !isAbsent(cell))),
	);
}

/** A cell that can be a title: some words that are neither a number nor a date. */
export function isWords(cell: string): boolean {
	const text = cell.trim();
	if (text === '' || text.length > 120) return false;
	return parseNumber(text) === undefined && parseDate(text) === undefined;
}

/** Whether a row can name columns: words in all its cells, no two alike. */
export function areTitles(cells: readonly string[]): boolean {
	const distinct = new Set(cells.map((cell) => cell.trim().toLowerCase()));
	return cells.length > 1 && distinct.size === cells.length && cells.every(isWords);
}
