import { parseNumber } from '../values/numbers.ts';
import { areTitles, isWords, patternsOf, type Fits } from './cell-patterns.ts';

/** Rows that are enough to judge the first one. */
export const SAMPLE_ROWS = 200;

const MOST_HEADER_ROWS = 4;

type Rows = readonly (readonly string[])[];

/** Three numbers or more in steps of one (`0 1 2…`, `2019 2020 2021`) or two such years are titles, not values. */
function isEnumeration(cells: readonly string[]): boolean {
	const numbers = cells.map((cell) => parseNumber(cell) ?? Number.NaN);
	const first = numbers[0];
	if (first === undefined || !numbers.every((number, index) => number === first + index))
		return false;
	const areYears = numbers.every((number) => number >= 1900 && number <= 2100);
	return numbers.length >= 3 || (numbers.length === 2 && areYears);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((cell, index) => cell.trim() === b[index]?.trim());
}

/**
 * A first row whose cells come back under it, in most of its columns, is a row like the others.
 * Rows that give back half of them at once are the header again.
 */
function comesBack(first: readonly string[], rows: Rows): boolean {
	const filled = first.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell.trim());
	const others = rows.filter((row) => {
		const same = filled.filter(({ cell, index }) => row[index] === cell).length;
		return same < 2 || same * 2 < filled.length;
	});
	const back = filled.filter(({ cell, index }) => others.some((row) => row[index] === cell));
	return others.length >= 3 && back.length >= 2 && back.length * 2 >= filled.length;
}

/**
 * Whether the first row names the columns: it does, unless some columns hold numbers or dates
 * and the first row's own cells there are numbers or dates too, or its cells come back below.
 */
export function looksLikeHeader(first: readonly string[], rows: Rows): boolean {
	const sample = rows.slice(0, SAMPLE_ROWS);
	if (comesBack(first, sample)) return false;
	const judged = patternsOf(sample, first.length)
		.map((fits, index) => ({ cell: first[index] ?? '', fits }))
		.filter(({ cell, fits }) => fits !== undefined && cell.trim() !== '');
	if (judged.length === 0) return true;
	if (!judged.every(({ cell, fits }) => fits?.(cell))) return true;
	return isEnumeration(judged.map(({ cell }) => cell));
}

/** Whether a row under the header belongs to it: words wherever the rows below hold numbers or dates, and no value but a year. */
function namesToo(row: readonly string[], patterns: readonly (Fits | undefined)[]): boolean {
	const isTitle = (cell: string) =>
		cell.trim() === '' || isWords(cell) || /^(?:19|20)\d\d$/.test(cell);
	if (!row.every(isTitle)) return false;
	const judged = patterns
		.map((fits, index) => ({ fits, cell: (row[index] ?? '').trim() }))
		.filter(({ fits }) => fits !== undefined);
	const words = judged.filter(({ cell }) => cell !== '');
	return judged.length >= 2 && words.length >= 2 && words.every(({ cell, fits }) => !fits?.(cell));
}

/**
 * How many rows name the columns, the first of `rows` being one: it and those that say the same,
 * or give words where all the following rows give numbers or dates. At least one row is data.
 */
export function headerRowCount(rows: Rows): number {
	const first = rows[0] ?? [];
	let count = 1;
	while (count < MOST_HEADER_ROWS && count + 1 < rows.length && isSame(rows[count] ?? [], first)) {
		count++;
	}
	if (count > 1) return count;
	for (let more = MOST_HEADER_ROWS - 1; more >= 1; more--) {
		const below = rows.slice(1 + more, 1 + more + SAMPLE_ROWS);
		if (below.length < 2) continue;
		const patterns = patternsOf(below, first.length);
		if (rows.slice(1, 1 + more).every((row) => namesToo(row, patterns))) return 1 + more;
	}
	return 1;
}

/**
 * The row with its groups of columns named on each of them: `2024, , 2025,` over `F, H, F, H`.
 * A group lies within one group of the row above.
 */
function spread(
	row: readonly string[],
	above: readonly string[] | undefined,
	below: readonly string[],
	width: number,
): string[] {
	const cells = Array.from({ length: width }, (_, index) => row[index] ?? '');
	if (cells.filter((cell) => cell.trim() !== '').length < 2) return cells;
	for (let index = 1; index < width; index++) {
		const isNamedBelow = below[index]?.trim() && below[index - 1]?.trim();
		const isWithin = above === undefined || above[index] === above[index - 1];
		if (cells[index]!.trim() === '' && isNamedBelow && isWithin) cells[index] = cells[index - 1]!;
	}
	return cells;
}

/** The names of the columns: several rows are joined by a space, column by column, blanks left out. */
export function joinHeader(rows: Rows, width: number): string[] {
	const [only, ...others] = rows;
	if (others.length === 0) return Array.from({ length: width }, (_, index) => only?.[index] ?? '');
	const full: (readonly string[])[] = [];
	rows.forEach((row, at) => {
		const below = rows[at + 1];
		full.push(below ? spread(row, full[at - 1], below, width) : row);
	});
	return Array.from({ length: width }, (_, index) =>
		full
			.map((row) => row[index] ?? '')
			.filter((cell) => cell.trim() !== '')
			.join(' '),
	);
}

/** Whether a row, met after the header, names the columns of another table of the same width. */
export function namesAnotherTable(
	row: readonly string[],
	patterns: readonly (Fits | undefined)[],
): boolean {
	return areTitles(row) && namesToo(row, patterns);
}
