/**
 * What a column proves about its separators. Without proof a single comma or dot is the decimal
 * mark, as in French: `1,234` is one and a bit, unless its column also holds `1,234,567`.
 */
export interface NumberStyle {
	commaGroups: boolean;
	dotGroups: boolean;
}

const DECIMAL_MARKS: NumberStyle = { commaGroups: false, dotGroups: false };

const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const DOT_GROUP = /^-?[1-9]\d{0,2}\.\d{3}$/;
const SPACES = "[ \\u00a0\\u2009\\u202f']";
const SHAPE = new RegExp(
	`^([+\\-\\u2212])?(?:[€$£]${SPACES}?)?([\\d.,]*\\d(?:${SPACES}\\d[\\d.,]*)*)(e[+-]?\\d{1,3})?` +
		`(?:${SPACES}?(?:%|‰|[€$£]|eur|euros?))?$`,
	'i',
);
const SPACE_GROUPS = new RegExp(`^\\d{1,3}(?:${SPACES}\\d{3})+(?=[.,]|$)`);
const ANY_SPACE = new RegExp(SPACES, 'g');

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

/** The number of a cell in one plain form: digits, a dot, an exponent. Undefined when it is none. */
function plainForm(cell: string, style: NumberStyle): string | undefined {
	const text = cell.trim();
	if (PLAIN.test(text) && !(style.dotGroups && DOT_GROUP.test(text))) return text;
	const [, sign = '', body = '', exponent = ''] = SHAPE.exec(text) ?? [];
	if (body === '') return undefined;
	const spaceless = body.replace(SPACE_GROUPS, (groups) => groups.replace(ANY_SPACE, ''));
	if (spaceless.search(ANY_SPACE) >= 0) return undefined;
	const decimal = decimalText(spaceless, style);
	if (decimal === undefined || /^0\d/.test(decimal)) return undefined;
	const [whole = ''] = decimal.split('.');
	if (whole.length > MOST_DIGITS) return undefined;
	return (sign === '+' || sign === '' ? '' : '-') + decimal + exponent;
}

/**
 * The number that a cell writes, French or English: `26 956,00`, `1,234.50 €`, `1,5E+10`, `12 %`
 * (which is 12). Undefined for codes with a leading zero and for more digits than a number keeps.
 */
export function parseNumber(cell: string, style: NumberStyle = DECIMAL_MARKS): number | undefined {
	const form = plainForm(cell, style);
	const value = form === undefined ? undefined : Number(form);
	return Number.isFinite(value) ? value : undefined;
}

/** Whether a cell writes a number without decimals: `1 200`, and not `1 200,00` nor `1,2E+3`. */
export function writesInteger(cell: string, style: NumberStyle): boolean {
	return /^-?\d+$/.test(plainForm(cell, style) ?? '');
}

const PROVES_COMMA_GROUPS = /(?:^|[^\d.,])\d{1,3}(?:,\d{3})+(?:,\d{3}|\.\d)/;
const PROVES_DOT_GROUPS = /(?:^|[^\d.,])\d{1,3}(?:\.\d{3})+(?:\.\d{3}|,\d)/;
const PROVES_COMMA_DECIMAL = /(?:^|\D)(?:\d{4,},\d+|0,\d+|\d+,(?:\d{1,2}|\d{4,}))(?:\D|$)/;
const PROVES_DOT_DECIMAL = /(?:^|\D)(?:\d{4,}\.\d+|0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))(?:\D|$)/;

/** What the cells of one column prove together about commas and dots. */
export function numberStyle(cells: Iterable<string>): NumberStyle {
	const proofs = { commaGroups: false, dotGroups: false, comma: false, dot: false };
	for (const cell of cells) {
		if (cell.includes(',')) {
			proofs.commaGroups ||= PROVES_COMMA_GROUPS.test(cell);
			proofs.comma ||= !cell.includes('.') && PROVES_COMMA_DECIMAL.test(cell);
		}
		if (cell.includes('.')) {
			proofs.dotGroups ||= PROVES_DOT_GROUPS.test(cell);
			proofs.dot ||= !cell.includes(',') && PROVES_DOT_DECIMAL.test(cell);
		}
	}
	return {
		commaGroups: proofs.commaGroups && !proofs.comma,
		dotGroups: proofs.dotGroups && !proofs.dot,
	};
}
