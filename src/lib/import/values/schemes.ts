import type { IdentifierScheme } from '../../model/column.ts';
import { hasSiretKey, hasLuhnKey } from './keys.ts';
import { isDigits } from './plain-number.ts';

/** What groups the digits of a SIRET: `120 027 016 00563`. */
const INNER_MARKS = /[\s.]/g;

const UUID_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** `W` and nine characters: a department, of which Corsica and the overseas ones have a letter. */
const RNA = /^W\d[0-9A-Z]\d{7}$/;
const POSTCODE = /^(?!00)\d{5}$/;
const INSEE = /^(?:(?!00)\d{2}|2[AB])\d{3}$/;
/** National, short, of France from elsewhere, of other countries. */
const PHONE =
	/^(?:0[1-9]\d{8}|3\d{3}|(?:\+|00)330?[1-9]\d{8}|\+(?!33|0)\d{7,15}|00(?!33|0)\d{9,15})$/;
const PHONE_MARKS = /[\s.()/-]/g;
const LONGEST_PHONE = 30;

function isUuid(text: string): boolean {
	return text.length === UUID_LENGTH && UUID.test(text);
}

function isEmail(text: string): boolean {
	return text.includes('@') && EMAIL.test(text);
}

function isPhone(text: string): boolean {
	return text.length <= LONGEST_PHONE && PHONE.test(text.replace(PHONE_MARKS, ''));
}

/** The digits of a SIRET, a SIREN, a postcode… of which a spreadsheet eats the leading zero. */
export const LENGTHS: Partial<Record<IdentifierScheme, number>> = {
	siret: 14,
	siren: 9,
	postcode: 5,
	insee: 5,
	phone: 10,
};

/** The fourteen or nine digits of a SIRET or SIREN; undefined for other texts. */
function digitsOf(scheme: 'siret' | 'siren', text: string): string | undefined {
	const digits = isDigits(text) ? text : text.replace(INNER_MARKS, '');
	return digits.length === LENGTHS[scheme] && isDigits(digits) ? digits : undefined;
}

/** Whether a trimmed text is written as the identifiers of a scheme are, whatever its key. */
export function hasShapeOf(scheme: IdentifierScheme, text: string): boolean {
	if (scheme === 'siret' || scheme === 'siren') return digitsOf(scheme, text) !== undefined;
	return isValid(scheme, text);
}

/** Whether a trimmed text can be an identifier of a scheme: its shape, and its key for SIRET and SIREN. */
export function isValid(scheme: IdentifierScheme, text: string): boolean {
	switch (scheme) {
		case 'siret':
		case 'siren': {
			const digits = digitsOf(scheme, text);
			return digits !== undefined && (scheme === 'siret' ? hasSiretKey : hasLuhnKey)(digits);
		}
		case 'rna':
			return RNA.test(text);
		case 'postcode':
			return POSTCODE.test(text);
		case 'insee':
			return INSEE.test(text);
		case 'phone':
			return isPhone(text);
		case 'email':
			return isEmail(text);
		case 'uuid':
			return isUuid(text);
	}
}

/** More digits than this are no quantity. */
const MOST_DIGITS = 15;
const GROUPED_SIRET = /^\d{3}[\s.]\d{3}[\s.]\d{3}[\s.]\d{5}$/;
const PHONE_START = /^(?:\+|0\d|\(0)/;
/** `04 74…`, `06.02…` or ten digits: `01000` and `0,5` are no telephones. */
const SHORTEST_PHONE = 9;

/**
 * The scheme that a cell belongs to wherever it is, by its shape alone; `digits` for a number too
 * long to be a quantity.
 */
export function schemeByShape(cell: string): IdentifierScheme | 'digits' | undefined {
	const text = cell.trim();
	if (isDigits(text)) {
		if (text.length === 14) return hasSiretKey(text) ? 'siret' : undefined;
		if (text.length === 10) return isPhone(text) ? 'phone' : undefined;
		return text.length > MOST_DIGITS ? 'digits' : undefined;
	}
	if (isUuid(text)) return 'uuid';
	if (isEmail(text)) return 'email';
	if (RNA.test(text)) return 'rna';
	if (GROUPED_SIRET.test(text)) return isValid('siret', text) ? 'siret' : undefined;
	const mayBePhone = text.length >= SHORTEST_PHONE && PHONE_START.test(text);
	return mayBePhone && isPhone(text) ? 'phone' : undefined;
}
