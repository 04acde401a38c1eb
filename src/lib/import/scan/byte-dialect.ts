import type { Delimiter, Escape, Newline, Quote } from '../../model/reading.ts';

/** How the bytes of a text are cut into rows and cells. */
export interface Dialect {
	delimiter: Delimiter;
	quote: Quote;
	escape: Escape;
	newline: Newline;
}

export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BACKSLASH = 92;

/** No byte at all: a quote that never matches. */
const NONE = -1;

/** A dialect as bytes: all its marks are the same in every encoding that extends ASCII. */
export interface ByteDialect {
	delimiter: Uint8Array;
	quote: number;
	/** A quote is written twice inside a quoted cell. */
	isDoubled: boolean;
	/** A backslash protects the quote, or the backslash, after it. */
	isBackslashed: boolean;
	/** A lone CR ends a row. */
	endsAtCr: boolean;
}

export function toBytes({ delimiter, quote, escape, newline }: Dialect): ByteDialect {
	return {
		delimiter: new TextEncoder().encode(delimiter),
		quote: quote === 'none' ? NONE : quote.charCodeAt(0),
		isDoubled: escape === 'doubled',
		isBackslashed: escape === 'backslash',
		endsAtCr: newline === '\r',
	};
}

export function isLineEnd(bytes: Uint8Array, at: number, { endsAtCr }: ByteDialect): boolean {
	const byte = bytes[at];
	if (byte === LF) return true;
	return byte === CR && (endsAtCr || bytes[at + 1] === LF);
}

/** Where the line that holds `at` ends: the index of its line break, or `end`. */
export function endOfLine(
	bytes: Uint8Array,
	at: number,
	end: number,
	dialect: ByteDialect,
): number {
	let index = at;
	while (index < end && !isLineEnd(bytes, index, dialect)) index++;
	return index;
}

/** The first byte after the line break at `at`. */
export function afterLineEnd(bytes: Uint8Array, at: number, end: number): number {
	const length = bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
	return Math.min(at + length, end);
}

/** The length of the delimiter found at `at`, 0 when there is none. A trailing space of its own may be missing at the end of a line. */
export function delimiterAt(
	bytes: Uint8Array,
	at: number,
	end: number,
	{ delimiter }: ByteDialect,
): number {
	for (let index = 0; index < delimiter.length; index++) {
		const byte = at + index < end ? bytes[at + index] : LF;
		if (byte === delimiter[index]) continue;
		const isCut = index > 0 && delimiter[index] === SPACE && (byte === LF || byte === CR);
		return isCut ? index : 0;
	}
	return delimiter.length;
}
