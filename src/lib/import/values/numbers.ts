import { isPlainInteger, plainNumber } from './plain-number.ts';

/**
 * What a column proves about its separators. Without proof a single comma or dot is the decimal
 * mark, as in French: `1,234` is one and a bit, unless its column also holds `1,234,567`.
 */
export interface NumberStyle {
	commaGroups: boolean;
	dotGroups: boolean;
}

/** Commas and dots are decimal marks, unless one cell by itself shows otherwise. */
export const DECIMAL_MARKS: NumberStyle = { commaGroups: false, dotGroups: false };

const SPACES = "[ \\u00a0\\u2009\\u202f'\\u2019]";
const SHAPE = new RegExp(
	`^(?:[€$£]${SPACES}?)?([\\d.,]*\\d(?:${SPACES}\\d[\\d.,]*)*)(e[+-]?\\d{1,3})?` +
		`(?:${SPACES}?(?:%|‰|[€$£]|eur|euros?))?$`,
	'i',
);
const SPACE_GROUPS = new RegExp(`^\\d{1,3}(?:${SPACES}\\d{3})+(?=[.,]|$)`);
const ANY_SPACE = new RegExp(SPACES, 'g');

/** What a number begins with, and the longest writing of one. */
const START = /^[-+\u2212(€$£.,\d]/;
const LONGEST_NUMBER = 60;

const LEADING_SIGN = /^([-+\u2212])\s?/;
const TRAILING_MINUS = /\s?[-\u2212]$/;
const IN_PARENTHESES = /^\((.*)\)$/;

const GROUPED: Record<string, RegExp> = {
	',': /^[1-9]\d{0,2}(?:,\d{3})+$/,
	'.': /^[1-9]\d{0,2}(?:\.\d{3})+$/,
};

/** Past fifteen digits a number is rounded: it is an identifier, not a quantity. */
const MOST_DIGITS = 15;

/** The digits and decimal dot of a text without signs and spaces, or undefined when it is no number. */
function decimalText(digits: string, style: NumberStyle): string | undefined {
	const comma = digits.lastIndexOf(',');
	const dot = digits.lastIndexOf('.');
	if (comma < 0 && dot < 0) return digits;
	const mark = comma > dot ? ',' : '.';
	const other = mark === ',' ? '.' : ',';
	const at = Math.max(comma, dot);
	const whole = digits.slice(0, at);
	const isOnlyMark = !whole.includes(mark);
	if (!digits.includes(other)) {
		const mayGroup = !isOnlyMark || (mark === ',' ? style.commaGroups : style.dotGroups);
		if (mayGroup && GROUPED[mark]?.test(digits)) return digits.replaceAll(mark, '');
		return isOnlyMark ? `${whole}.${digits.slice(at + 1)}` : undefined;
	}
	if (!isOnlyMark || !GROUPED[other]?.test(whole)) return undefined;
	return `${whole.replaceAll(other, '')}.${digits.slice(at + 1)}`;
}

/** The sign of a text, and the text without it: `-12`, `12-` and the accountant's `(12)` are negative. */
function withoutSign(text: string): { isNegative: boolean; rest: string } {
	const sign = LEADING_SIGN.exec(text);
	if (sign) return { isNegative: sign[1] !== '+', rest: text.slice(sign[0].length) };
	const inside = IN_PARENTHESES.exec(text)?.[1];
	if (inside !== undefined) return { isNegative: true, rest: inside };
	const rest = text.replace(TRAILING_MINUS, '');
	return { isNegative: rest !== text, rest };
}

/** The number of a cell in one plain form: digits, a dot, an exponent. Undefined when it is none. */
function plainForm(cell: string, style: NumberStyle): string | undefined {
	const text = cell.trim();
	if (text.length > LONGEST_NUMBER || !START.test(text)) return undefined;
	const { isNegative, rest } = withoutSign(text);
	const [, body = '', exponent = ''] = SHAPE.exec(rest) ?? [];
	if (body === '') return undefined;
	const spaceless = body.replace(SPACE_GROUPS, (groups) => groups.replace(ANY_SPACE, ''));
	if (spaceless.search(ANY_SPACE) >= 0) return undefined;
	const decimal = decimalText(spaceless, style);
	if (decimal === undefined || /^0\d/.test(decimal)) return undefined;
	const [whole = ''] = decimal.split('.');
	if (whole.length > MOST_DIGITS) return undefined;
	return (isNegative ? '-' : '') + decimal + exponent;
}

/** The number that a cell writes, whatever its form; NaN when it writes none. */
export function numberByPatterns(cell: string, style: NumberStyle = DECIMAL_MARKS): number {
	const value = Number(plainForm(cell, style) ?? Number.NaN);
	if (!Number.isFinite(value)) return Number.NaN;
	return value === 0 ? 0 : value;
}

/**
 * The number that a cell writes, French or English: `26 956,00`, `1,234.50 €`, `1,5E+10`, `12 %`
 * (which is 12). NaN for codes with a leading zero and for more digits than a number keeps.
 */
export function numberIn(cell: string, style: NumberStyle = DECIMAL_MARKS): number {
	const plain = plainNumber(cell, style);
	return Number.isNaN(plain) ? numberByPatterns(cell, style) : plain;
}

/** The number that a cell writes, or undefined. */
export function parseNumber(cell: string, style?: NumberStyle): number | undefined {
	const value = numberIn(cell, style);
	return Number.isNaN(value) ? undefined : value;
}

/** Whether a cell writes a number without decimals: `1 200`, and not `1 200,00` nor `1,2E+3`. */
export function writesInteger(cell: string, style: NumberStyle): boolean {
	if (isPlainInteger(cell)) return !Number.isNaN(numberIn(cell, style));
	return /^-?\d+$/.test(plainForm(cell, style) ?? '');
}

const PROVES_COMMA_GROUPS = /(?:^|[^\d.,])\d{1,3}(?:,\d{3})+(?:,\d{3}|\.\d)/;
const PROVES_DOT_GROUPS = /(?:^|[^\d.,])\d{1,3}(?:\.\d{3})+(?:\.\d{3}|,\d)/;
const PROVES_COMMA_DECIMAL = /(?:^|\D)(?:\d{4,},\d+|0,\d+|\d+,(?:\d{1,2}|\d{4,}))(?:\D|$)/;
const PROVES_DOT_DECIMAL = /(?:^|\D)(?:\d{4,}\.\d+|0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))(?:\D|$)/;

/** What the cells of one column prove together about commas and dots: a decimal outweighs groups. */
export function numberStyle(cells: Iterable<string>): NumberStyle {
	const proofs = { commaGroups: false, dotGroups: false, comma: false, dot: false };
	for (const cell of cells) {
		if (!proofs.comma && cell.includes(',')) {
			proofs.commaGroups ||= PROVES_COMMA_GROUPS.test(cell);
			proofs.comma = !cell.includes('.') && PROVES_COMMA_DECIMAL.test(cell);
		}
		if (!proofs.dot && cell.includes('.')) {
			proofs.dotGroups ||= PROVES_DOT_GROUPS.test(cell);
			proofs.dot = !cell.includes(',') && PROVES_DOT_DECIMAL.test(cell);
		}
		if (proofs.comma && proofs.dot) break;
	}
	return {
		commaGroups: proofs.commaGroups && !proofs.comma,
		dotGroups: proofs.dotGroups && !proofs.dot,
	};
}
