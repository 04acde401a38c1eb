import type { CivilDate } from '../../model/period.ts';
import { foldAccents } from '../fold-words.ts';
import { monthOf, MONTH, WEEKDAY } from './month-names.ts';

/** Which of `03/04/2025` comes first. Day first, unless the column proves the contrary. */
export type DateOrder = 'day-first' | 'month-first';

const ZONE = '(?:\\s*(?:z|utc|gmt|[a-z]{2,5})?\\s*(?:[+-]\\d{2}:?\\d{2})?)(?:\\s*\\([^)]*\\))?';
const CLOCK =
	'\\d{1,2}(?::\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?|\\s?h\\s?(?:\\d{2})?)(?:\\s*[ap]\\.?m\\.?)?';
const TIME = `(?:(?:t|,?\\s+(?:a\\s+|at\\s+)?)${CLOCK}${ZONE})?`;

const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`);
const DAY_MONTH_WORD = new RegExp(
	`^(?:${WEEKDAY}\\.?,?\\s+)?(?:le\\s+)?(\\d{1,2})(?:er|st|nd|rd|th)?[\\s-]+(?:of\\s+)?(${MONTH})\\.?,?[\\s-]+(\\d{4})${TIME}$`,
);
const MONTH_WORD_DAY = new RegExp(
	`^(?:${WEEKDAY}\\.?,?\\s+)?(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}$`,
);
/** `Mon Jan 09 03:43:41 WIB 2017`, as Java and Unix write it. */
const YEAR_AFTER_TIME = new RegExp(
	`^(?:${WEEKDAY}\\s+)(${MONTH})\\s+(\\d{1,2})\\s+${CLOCK}(?:\\s+[a-z]{2,5}|\\s+[+-]\\d{4})?\\s+(\\d{4})$`,
);

/** Two-digit years from 69 on are of the last century, as in POSIX. */
const LAST_CENTURY = 69;

/** Every date holds two digits side by side; texts that hold none need no further look. */
const YEAR = /\d\d/;
const LONGEST_DATE = 60;

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function civilDate(year: number, month: number, day: number): CivilDate | undefined {
	if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
		return undefined;
	}
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fullYear(text: string): number {
	const year = Number(text);
	if (text.length > 2) return year;
	return year + (year >= LAST_CENTURY ? 1900 : 2000);
}

function inWords(text: string): CivilDate | undefined {
	const dayFirst = DAY_MONTH_WORD.exec(text);
	if (dayFirst) {
		const [, day, month = '', year] = dayFirst;
		return civilDate(Number(year), monthOf(month), Number(day));
	}
	const monthFirst = MONTH_WORD_DAY.exec(text) ?? YEAR_AFTER_TIME.exec(text);
	if (!monthFirst) return undefined;
	const [, month = '', day, year] = monthFirst;
	return civilDate(Number(year), monthOf(month), Number(day));
}

/**
 * The civil date that a cell writes, with or without a time: the day as written, whatever the
 * time zone beside it. Undefined for days that no calendar has.
 */
export function parseDate(cell: string, order: DateOrder = 'day-first'): CivilDate | undefined {
	const trimmed = cell.trim();
	if (trimmed.length < 6 || trimmed.length > LONGEST_DATE || !YEAR.test(trimmed)) return undefined;
	const text = foldAccents(trimmed);
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst) return civilDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
	const yearLast = YEAR_LAST.exec(text);
	if (!yearLast) return inWords(text);
	const [, first, , second, year = ''] = yearLast;
	const [day, month] = order === 'day-first' ? [first, second] : [second, first];
	return civilDate(fullYear(year), Number(month), Number(day));
}

/** The dates that databases write when there is none: 0001-01-01, 0000-00-00, 01/01/0001. */
export function isAbsentDate(cell: string): boolean {
	return /^\s*(?:0000-00-00|0001-01-01|01\/01\/0001|00\/00\/0000)(?:[T\s].*)?$/.test(cell);
}

const TWO_ORDERS = /^\s*(\d{1,2})([-/.])(\d{1,2})\2\d{2}/;

/** Day first, unless more of the column's dates are possible when the month comes first. */
export function dateOrder(cells: Iterable<string>): DateOrder {
	let dayFirst = 0;
	let monthFirst = 0;
	for (const cell of cells) {
		const [, first, , second] = TWO_ORDERS.exec(cell) ?? [];
		if (Number(first) > 12) dayFirst++;
		if (Number(second) > 12) monthFirst++;
	}
	return monthFirst > dayFirst ? 'month-first' : 'day-first';
}
