import type { Encoding } from '../../model/reading.ts';
import { ReadingError } from '../reading-error.ts';
import { bomOf } from './bom.ts';
import { isMostlyUtf8, isUtf8, withoutCutCharacter } from './decoder.ts';
import { looksMacintosh } from './macintosh-evidence.ts';
import { utf16WithoutBom } from './utf16.ts';

export interface GuessedEncoding {
	encoding: Encoding;
	/** Bytes to leave out at the start. */
	bomLength: number;
	/** The file announces UTF-8 by its first bytes, and is not UTF-8. */
	lyingBom: boolean;
}

const isUtf16 = (encoding: Encoding | undefined) =>
	encoding === 'utf-16le' || encoding === 'utf-16be';

function eightBitEncoding(bytes: Uint8Array, isWhole: boolean, hasBom: boolean): Encoding {
	if (isUtf8(isWhole ? bytes : withoutCutCharacter(bytes))) return 'utf-8';
	// Read as Windows-1252, what was UTF-8 is not lost: it is text encoded twice.
	if (hasBom || isMostlyUtf8(bytes)) return 'windows-1252';
	return looksMacintosh(bytes) ? 'macintosh' : 'windows-1252';
}

/**
 * The encoding of a file, from its head: the whole file, or a sample that may end in the middle of
 * a character. A `chosen` encoding is obeyed; what is left to find is the byte order mark.
 * Throws a ReadingError ('binary') for zero bytes that are not those of UTF-16.
 */
export function guessEncoding(
	sample: Uint8Array,
	isWhole: boolean,
	chosen?: Encoding,
): GuessedEncoding {
	const bom = bomOf(sample);
	const bomLength = bom?.length ?? 0;
	const bytes = sample.subarray(bomLength);
	if (chosen !== undefined && isUtf16(chosen)) {
		return { encoding: chosen, bomLength: isUtf16(bom?.encoding) ? 2 : 0, lyingBom: false };
	}
	if (chosen === undefined) {
		// After the mark of UTF-16LE, a zero character: this is UTF-32.
		const isUtf32 = bom?.encoding === 'utf-16le' && bytes[0] === 0 && bytes[1] === 0;
		const utf16 = bom ? bom.encoding : utf16WithoutBom(bytes);
		if (utf16 !== undefined && utf16 !== 'utf-8' && !isUtf32) {
			return { encoding: utf16, bomLength, lyingBom: false };
		}
	}
	if (sample.includes(0)) throw new ReadingError('binary');
	const claimsUtf8 = bom?.encoding === 'utf-8';
	const found = eightBitEncoding(bytes, isWhole, claimsUtf8);
	return {
		encoding: chosen ?? found,
		bomLength: claimsUtf8 ? bomLength : 0,
		lyingBom: claimsUtf8 && found !== 'utf-8' && chosen !== 'utf-8',
	};
}
