import { decodeBytes } from '../../../../src/lib/import/encoding/decoder.ts';
import type { Encoding } from '../../../../src/lib/model/reading.ts';

export const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

export const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

export const UTF8_MARK = bytesOf(0xef, 0xbb, 0xbf);

function bytesByCharacter(encoding: Encoding): Map<string, number> {
	const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
	return new Map([...decodeBytes(all, encoding)].map((character, byte) => [character, byte]));
}

const TABLES = new Map<Encoding, Map<string, number>>();

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at++) {
		view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
	}
	return new Uint8Array(view.buffer);
}

/** The text as a program would write it; characters that the encoding lacks are left out. */
export function write(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding.startsWith('utf-16')) return utf16(text, encoding === 'utf-16le');
	const table = TABLES.get(encoding) ?? bytesByCharacter(encoding);
	TABLES.set(encoding, table);
	return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? []));
}

/** The accident: UTF-8 read as Windows-1252. */
export const encodeTwice = (text: string) => decodeBytes(write(text, 'utf-8'), 'windows-1252');

/** Names of countries and languages, one per line, as that language writes them. */
export function namesIn(locale: string): string[] {
	const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
	const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	return codes
		.flatMap((code) => [regions.of(code.toUpperCase()), languages.of(code)])
		.filter((name) => name !== undefined);
}
