import type { DateOrder } from '../../model/column.ts';
import { civilClock, civilDay, DAY } from './civil.ts';

const ZERO = 0x30;
const SPACE = 0x20;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const CAPITAL_T = 0x54;
const CAPITAL_Z = 0x5a;

const DATE_LENGTH = 10;
const LONGEST = 40;

function isDateMark(code: number): boolean {
	return code === 0x2d || code === 0x2e || code === 0x2f;
}

/** The number that two digits write; NaN for other characters. */
function pair(text: string, at: number): number {
	const tens = text.charCodeAt(at) - ZERO;
	const units = text.charCodeAt(at + 1) - ZERO;
	const areDigits = tens >= 0 && tens <= 9 && units >= 0 && units <= 9;
	return areDigits ? tens * 10 + units : Number.NaN;
}

function plainDay(text: string, order: DateOrder): number {
	const fifth = text.charCodeAt(4);
	if (isDateMark(fifth)) {
		if (text.charCodeAt(7) !== fifth) return Number.NaN;
		return civilDay(pair(text, 0) * 100 + pair(text, 2), pair(text, 5), pair(text, 8));
	}
	const third = text.charCodeAt(2);
	if (!isDateMark(third) || text.charCodeAt(5) !== third) return Number.NaN;
	const year = pair(text, 6) * 100 + pair(text, 8);
	const first = pair(text, 0);
	const second = pair(text, 3);
	return order === 'day-first' ? civilDay(year, second, first) : civilDay(year, first, second);
}

/** The milliseconds of `.25` or `,250000` at a place, and where they end. */
function fraction(text: string, start: number): { milliseconds: number; end: number } {
	let milliseconds = 0;
	let weight = 100;
	let end = start + 1;
	for (; end < text.length; end++) {
		const digit = text.charCodeAt(end) - ZERO;
		if (digit < 0 || digit > 9) break;
		milliseconds += digit * weight;
		weight = Math.floor(weight / 10);
	}
	return end === start + 1 ? { milliseconds: Number.NaN, end } : { milliseconds, end };
}

/** Whether nothing but a usual zone stands from there on: `Z`, `+02:00`, ` +0200`, ` UTC`. */
function isPlainZone(text: string, start: number): boolean {
	const length = text.length;
	if (start === length) return true;
	if (text.charCodeAt(start) === CAPITAL_Z) return start + 1 === length;
	const at = text.charCodeAt(start) === SPACE ? start + 1 : start;
	const sign = text.charCodeAt(at);
	if (sign !== PLUS && sign !== MINUS)
		return at > start && text.endsWith('UTC') && at + 3 === length;
	const minutes = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
	return minutes + 2 === length && pair(text, at + 1) >= 0 && pair(text, minutes) >= 0;
}

function plainClock(text: string): number {
	const before = text.charCodeAt(DATE_LENGTH);
	if ((before !== CAPITAL_T && before !== SPACE) || text.charCodeAt(13) !== COLON) {
		return Number.NaN;
	}
	if (text.charCodeAt(16) !== COLON) {
		return isPlainZone(text, 16) ? civilClock(pair(text, 11), pair(text, 14)) : Number.NaN;
	}
	const clock = civilClock(pair(text, 11), pair(text, 14), pair(text, 17));
	const mark = text.charCodeAt(19);
	if (mark !== DOT && mark !== COMMA) return isPlainZone(text, 19) ? clock : Number.NaN;
	const { milliseconds, end } = fraction(text, 19);
	return isPlainZone(text, end) ? clock + milliseconds : Number.NaN;
}

/**
 * The civil milliseconds of a cell that is nothing but `2025-01-16` or `16/01/2025`, with or
 * without `10:30` or `10:30:00` and a zone: most dates, read without a pattern. NaN for all other
 * cells, which may still be dates.
 */
export function plainMoment(cell: string, order: DateOrder): number {
	const length = cell.length;
	if (length < DATE_LENGTH || length > LONGEST) return Number.NaN;
	const day = plainDay(cell, order);
	if (Number.isNaN(day) || length === DATE_LENGTH) return day * DAY;
	return day * DAY + plainClock(cell);
}
