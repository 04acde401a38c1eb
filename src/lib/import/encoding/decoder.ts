import type { Encoding } from '../../model/reading.ts';

/**
 * The text of these bytes, byte order mark included when there is one.
 * Bytes that mean nothing in UTF-8 or UTF-16 become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	// Some versions of Node take Windows-1252 for Latin-1 (no œ, no €), unless they decode a stream.
	return decoder.decode(bytes, { stream: encoding === 'windows-1252' });
}

function isContinuation(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Length of the character of several bytes that begins here; 0 when it is not UTF-8. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
	const lead = bytes[at] ?? 0;
	const second = bytes[at + 1];
	if (lead < 0xc2 || lead > 0xf4 || second === undefined || !isContinuation(second)) return 0;
	if (lead < 0xe0) return 2;
	if (!isContinuation(bytes[at + 2])) return 0;
	if (lead < 0xf0) {
		const isOverlong = lead === 0xe0 && second < 0xa0;
		const isSurrogate = lead === 0xed && second > 0x9f;
		return isOverlong || isSurrogate ? 0 : 3;
	}
	if (!isContinuation(bytes[at + 3])) return 0;
	const isOverlong = lead === 0xf0 && second < 0x90;
	const isBeyondUnicode = lead === 0xf4 && second > 0x8f;
	return isOverlong || isBeyondUnicode ? 0 : 4;
}

/** Where the first byte stands that strict UTF-8 refuses; -1 when there is none. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
	const end = bytes.length;
	let at = 0;
	while (at < end) {
		if ((bytes[at] as number) < 0x80) {
			at++;
			continue;
		}
		const length = lengthOfCharacter(bytes, at);
		if (length === 0) return at;
		at += length;
	}
	return -1;
}

/** Strictly: a single wrong byte, or a character cut at the end, and it is not UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
	return firstInvalidUtf8(bytes) === -1;
}

/**
 * Whether this is UTF-8 but for a few accidents: the text of another encoding pasted in, a cell cut in
 * the middle of a character.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
	let valid = 0;
	let invalid = 0;
	for (let at = 0; at < bytes.length;) {
		if ((bytes[at] as number) < 0x80) {
			at++;
			continue;
		}
		const length = lengthOfCharacter(bytes, at);
		if (length === 0) invalid++;
		else valid++;
		at += length || 1;
	}
	return valid > 4 * invalid;
}

/** The bytes without the UTF-8 character that the end of a sample cut in two, if it did. */
export function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte < 0x80) return bytes;
		if (byte < 0xc0) continue;
		const expected = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
		return expected > back ? bytes.subarray(0, bytes.length - back) : bytes;
	}
	return bytes;
}

/** Bytes decoded at a time by `decodesAsUtf8`. */
const BLOCK = 1 << 24;

/** Like `isUtf8`, by the platform's own decoder: the faster one for many bytes. */
export function decodesAsUtf8(bytes: Uint8Array): boolean {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for (let at = 0; at < bytes.length; at += BLOCK) {
			decoder.decode(bytes.subarray(at, at + BLOCK), { stream: at + BLOCK < bytes.length });
		}
		return true;
	} catch {
		return false;
	}
}
