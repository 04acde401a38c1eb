import type { Encoding } from '../model/reading.ts';
import { ReadingError } from './reading-error.ts';

export interface Decoded {
	/** Without byte order mark. */
	text: string;
	encoding: Encoding;
	/** The file announces UTF-8 by its first bytes, and is not UTF-8. */
	lyingBom: boolean;
	/** U+FFFD: characters lost before the file came here, or bytes that a chosen UTF-8 cannot read. */
	replacementCharacters: number;
}

/** The longest string of the engines, in characters: one more and decoding fails without a reason. */
const MAX_LENGTH = 2 ** 29 - 24;

const REPLACEMENT = '\uFFFD';

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
	return start.every((byte, index) => bytes[index] === byte);
}

/** Zero bytes on every second place are UTF-16; elsewhere they are no text at all. */
function isUtf16(bytes: Uint8Array): boolean {
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
	const head = bytes.subarray(0, 1000);
	const zeros = [0, 0];
	head.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	return Math.max(even, odd) > head.length / 4 && Math.min(even, odd) < head.length / 20;
}

function isSpreadsheet(bytes: Uint8Array): boolean {
	return startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

function refuseForeignBytes(bytes: Uint8Array): void {
	if (bytes.length > MAX_LENGTH) throw new ReadingError('too-large');
	if (isSpreadsheet(bytes)) throw new ReadingError('spreadsheet');
	if (isUtf16(bytes)) throw new ReadingError('utf-16');
	if (bytes.includes(0)) throw new ReadingError('binary');
}

function strictUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Some versions of Node take Windows-1252 for Latin-1 (no œ, no €), unless they decode a stream. */
function windows1252(bytes: Uint8Array): string {
	return new TextDecoder('windows-1252').decode(bytes, { stream: true });
}

function countReplacements(text: string): number {
	let count = 0;
	for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
	return count;
}

/**
 * The text of a file: strict UTF-8, else Windows-1252, unless `encoding` says which.
 * Throws a ReadingError for what is not text in one of these two encodings.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
	refuseForeignBytes(bytes);
	const hasBom = startsWith(bytes, 0xef, 0xbb, 0xbf);
	const strict = encoding === 'windows-1252' ? undefined : strictUtf8(bytes);
	if (strict === undefined && encoding !== 'utf-8') {
		const text = windows1252(hasBom ? bytes.subarray(3) : bytes);
		return { text, encoding: 'windows-1252', lyingBom: hasBom, replacementCharacters: 0 };
	}
	const text = strict ?? new TextDecoder('utf-8').decode(bytes);
	const replacementCharacters = countReplacements(text);
	return { text, encoding: 'utf-8', lyingBom: false, replacementCharacters };
}
