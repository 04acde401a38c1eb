import type { NumberStyle } from './numbers.ts';

const MINUS = 0x2d;
const LONG_MINUS = 0x2212;
const COMMA = 0x2c;
const DOT = 0x2e;
const ZERO = 0x30;

/** With so many digits, the digits as a whole number divided by a power of ten give the exact decimal. */
const MOST_EXACT_DIGITS = 15;
const POWERS = Array.from({ length: MOST_EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const LONGEST = 40;

function isDigit(code: number): boolean {
	return code >= ZERO && code <= ZERO + 9;
}

/** Spaces of all widths and apostrophes. */
function separatesGroups(code: number): boolean {
	if (code < 0x80) return code === 0x20 || code === 0x27;
	return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2019;
}

/** Whether nothing but a sign of a unit stands from there on: `€`, ` %`. */
function isUnit(cell: string, start: number): boolean {
	const at = separatesGroups(cell.charCodeAt(start)) ? start + 1 : start;
	return at === cell.length - 1 && '%‰€$£'.includes(cell[at] ?? '');
}

/**
 * The number of a cell that is nothing but `-12`, `12.5` or `26 956,00 €`: most cells, read without
 * a pattern. NaN for all others, which may still be numbers.
 */
export function plainNumber(cell: string, style: NumberStyle): number {
	const length = cell.length;
	const sign = cell.charCodeAt(0);
	const start = sign === MINUS || sign === LONG_MINUS ? 1 : 0;
	if (length === start || length > LONGEST) return Number.NaN;
	let digits = 0;
	let written = 0;
	let mark = -1;
	let decimals = 0;
	let group = 0;
	let isGrouped = false;
	let at = start;
	for (; at < length; at++) {
		const code = cell.charCodeAt(at);
		if (isDigit(code)) {
			digits = digits * 10 + code - ZERO;
			written++;
			if (mark < 0) group++;
			else decimals++;
		} else if (code === COMMA || code === DOT) {
			if (mark >= 0) return Number.NaN;
			mark = code;
		} else if (mark < 0 && separatesGroups(code) && isDigit(cell.charCodeAt(at + 1))) {
			if (group > 3 || group === 0 || (isGrouped && group !== 3)) return Number.NaN;
			isGrouped = true;
			group = 0;
		} else {
			break;
		}
	}
	if (group === 0 || (isGrouped && group !== 3) || (mark >= 0 && decimals === 0)) return Number.NaN;
	if (written > MOST_EXACT_DIGITS || (at < length && !isUnit(cell, at))) return Number.NaN;
	if (written - decimals > 1 && cell.charCodeAt(start) === ZERO) return Number.NaN;
	if (decimals === 3 && (mark === COMMA ? style.commaGroups : style.dotGroups)) return Number.NaN;
	const value = decimals === 0 ? digits : digits / POWERS[decimals]!;
	return start === 1 && value !== 0 ? -value : value;
}

function areDigits(cell: string, start: number): boolean {
	for (let at = start; at < cell.length; at++) {
		if (!isDigit(cell.charCodeAt(at))) return false;
	}
	return cell.length > start;
}

/** Whether a cell is digits only. */
export function isDigits(cell: string): boolean {
	return areDigits(cell, 0);
}

/** Whether a cell is digits only, with or without a minus. */
export function isPlainInteger(cell: string): boolean {
	return areDigits(cell, cell.charCodeAt(0) === MINUS ? 1 : 0);
}
