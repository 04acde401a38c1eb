import { dateOrder, parseDate } from './values/dates.ts';
import { isAbsent } from './values/absent.ts';
import { numberStyle, parseNumber } from './values/numbers.ts';

/** Rows that are enough to judge the first one. */
export const SAMPLE_ROWS = 200;

type Fits = (cell: string) => boolean;

/** How the cells under the first one are all written: as numbers, as dates, or neither. */
function patternOf(cells: readonly string[]): Fits | undefined {
	if (cells.length === 0) return undefined;
	const style = numberStyle(cells);
	const isNumber: Fits = (cell) => parseNumber(cell, style) !== undefined;
	if (cells.every(isNumber)) return isNumber;
	const order = dateOrder(cells);
	const isDate: Fits = (cell) => parseDate(cell, order) !== undefined;
	return cells.every(isDate) ? isDate : undefined;
}

/** Three numbers or more in steps of one (`0 1 2…`, `2019 2020 2021`) or two such years are titles, not values. */
function isEnumeration(cells: readonly string[]): boolean {
	const numbers = cells.map((cell) => parseNumber(cell) ?? Number.NaN);
	const first = numbers[0];
	if (first === undefined || !numbers.every((number, index) => number === first + index))
		return false;
	const areYears = numbers.every((number) => number >= 1900 && number <= 2100);
	return numbers.length >= 3 || (numbers.length === 2 && areYears);
}

/**
 * Whether the first row names the columns: it does, unless some columns hold numbers or dates
 * and the first row's own cells there are numbers or dates too.
 */
export function looksLikeHeader(
	first: readonly string[],
	rows: readonly (readonly string[])[],
): boolean {
	const sample = rows.slice(0, SAMPLE_ROWS);
	const judged = first
		.map((cell, index) => {
			const below = sample.map((row) => row[index] ?? '').filter((value) => !isAbsent(value));
			return { cell, fits: patternOf(below) };
		})
		.filter(({ cell, fits }) => fits !== undefined && cell.trim() !== '');
	if (judged.length === 0) return true;
	if (!judged.every(({ cell, fits }) => fits?.(cell))) return true;
	return isEnumeration(judged.map(({ cell }) => cell));
}
