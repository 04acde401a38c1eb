import type { DateOrder } from '../../model/column.ts';
import { foldAccents, foldWords } from '../fold-words.ts';
import { civilClock, civilDay, DAY } from './civil.ts';
import { monthOf, MONTH, WEEKDAY } from './month-names.ts';
import { plainMoment } from './plain-date.ts';

const ZONE = '(?:\\s*(?:z|utc|gmt|[a-z]{2,5})?\\s*(?:[+-]\\d{2}:?\\d{2})?)(?:\\s*\\([^)]*\\))?';
const CLOCK =
	'(\\d{1,2}(?::\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?|\\s?h\\s?(?:\\d{2})?)(?:\\s*[ap]\\.?m\\.?)?)';
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

const CLOCK_PARTS =
	/^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,](\d+))?)?|\s?h\s?(\d{2})?)(?:\s*([ap]))?/;

/** Two-digit years from 69 on are of the last century, as in POSIX. */
const LAST_CENTURY = 69;

/** Every date holds two digits side by side, and four when its month is a word. */
const TWO_DIGITS = /\d\d/;
const YEAR = /\d{4}/;
const LONGEST_DATE = 60;

function fullYear(text: string): number {
	const year = Number(text);
	if (text.length > 2) return year;
	return year + (year >= LAST_CENTURY ? 1900 : 2000);
}

/** Milliseconds since midnight; a date without a clock is at midnight. */
function clockOf(text: string | undefined): number {
	if (text === undefined) return 0;
	const [, hour, minute, second = 0, fraction = '', afterH, half] = CLOCK_PARTS.exec(text) ?? [];
	let hours = Number(hour);
	if (half === 'p' && hours < 12) hours += 12;
	if (half === 'a' && hours === 12) hours = 0;
	const clock = civilClock(hours, Number(minute ?? afterH ?? 0), Number(second));
	return clock + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

function inWords(text: string): number {
	if (!YEAR.test(text)) return Number.NaN;
	const dayFirst = DAY_MONTH_WORD.exec(text);
	if (dayFirst) {
		const [, day, month = '', year, clock] = dayFirst;
		return civilDay(Number(year), monthOf(month), Number(day)) * DAY + clockOf(clock);
	}
	const monthFirst = MONTH_WORD_DAY.exec(text);
	if (monthFirst) {
		const [, month = '', day, year, clock] = monthFirst;
		return civilDay(Number(year), monthOf(month), Number(day)) * DAY + clockOf(clock);
	}
	const [, month = '', day, clock, year] = YEAR_AFTER_TIME.exec(text) ?? [];
	return civilDay(Number(year), monthOf(month), Number(day)) * DAY + clockOf(clock);
}

/** The civil milliseconds that a cell writes, whatever its form; NaN when it is no date. */
export function momentByPatterns(cell: string, order: DateOrder): number {
	const trimmed = cell.trim();
	if (trimmed.length < 6 || trimmed.length > LONGEST_DATE || !TWO_DIGITS.test(trimmed)) {
		return Number.NaN;
	}
	const text = foldAccents(trimmed);
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst) {
		const [, year, , month, day, clock] = yearFirst;
		return civilDay(Number(year), Number(month), Number(day)) * DAY + clockOf(clock);
	}
	const yearLast = YEAR_LAST.exec(text);
	if (!yearLast) return inWords(text);
	const [, first, , second, year = '', clock] = yearLast;
	const [day, month] = order === 'day-first' ? [first, second] : [second, first];
	return civilDay(fullYear(year), Number(month), Number(day)) * DAY + clockOf(clock);
}

/**
 * The civil milliseconds since 1970-01-01 that a cell writes, with or without a time: day and
 * clock as written, whatever the time zone beside them. NaN for days that no calendar has.
 */
export function momentIn(cell: string, order: DateOrder = 'day-first'): number {
	const plain = plainMoment(cell, order);
	return Number.isNaN(plain) ? momentByPatterns(cell, order) : plain;
}

/** What every way of writing a date holds: a mark or a space between its parts, or eight digits and no more. */
const PARTED = /[-/.\s]/;
const EIGHT_DIGITS = /^\d{8}$/;

/** A quick look: false for cells that no way of writing dates can read. */
export function mayBeMoment(cell: string): boolean {
	return PARTED.test(cell) || EIGHT_DIGITS.test(cell);
}

/** Whether a cell that is a date also writes a time: `10:30`, `18h`. */
export function writesClock(cell: string): boolean {
	return cell.length > 10 && (cell.includes(':') || /\d\s?h/i.test(cell));
}

const COMPACT = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)\s*$/;

/** The civil milliseconds of `20250116`, which is a date only in a column said to hold some; NaN for others. */
export function compactMoment(cell: string): number {
	const [, year, month, day] = COMPACT.exec(cell) ?? [];
	return civilDay(Number(year), Number(month), Number(day)) * DAY;
}

/** The dates that databases and spreadsheets write when there is none: 0001-01-01, 00/00/0000, 00/01/1900. */
export function isAbsentDate(cell: string): boolean {
	return /^\s*(?:0000-00-00|0001-01-01|1900-01-00|01\/01\/0001|00\/0[01]\/(?:0000|1900))(?:[T\s].*)?$/.test(
		cell,
	);
}

/** Whether a header announces dates, so that `20250116` is one: `dateCreation`, `jour`, `DATE_NAISS`. */
export function saysDate(header: string): boolean {
	return /\b(?:date\w*|jour|day|naissance|birthday|birthdate)\b/.test(foldWords(header));
}
