import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/lib/import/decode.ts';
import { ReadingError } from '../../../src/lib/import/reading-error.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const BOM = [0xef, 0xbb, 0xbf];

function refusal(bytes: Uint8Array): string | undefined {
	try {
		decode(bytes);
	} catch (error) {
		return error instanceof ReadingError ? error.code : 'another error';
	}
	return undefined;
}

describe('decode', () => {
	it('reads UTF-8, with or without a byte order mark', () => {
		const expected = {
			text: 'é;œ;€',
			encoding: 'utf-8',
			lyingBom: false,
			replacementCharacters: 0,
		};
		expect(decode(utf8('é;œ;€'))).toEqual(expected);
		expect(decode(Uint8Array.from([...BOM, ...utf8('é;œ;€')]))).toEqual(expected);
	});

	it('reads Windows-1252 when the bytes are not UTF-8, with its own œ, € and ’', () => {
		const bytes = Uint8Array.from([0xe9, 0x3b, 0x9c, 0x3b, 0x80, 0x3b, 0x92]);
		const decoded = decode(bytes);
		expect(decoded.text).toBe('é;œ;€;’');
		expect(decoded.encoding).toBe('windows-1252');
		expect(decoded.lyingBom).toBe(false);
	});

	it('does not believe a byte order mark before bytes of Windows-1252', () => {
		const decoded = decode(Uint8Array.from([...BOM, 0x44, 0xe9]));
		expect(decoded).toEqual({
			text: 'Dé',
			encoding: 'windows-1252',
			lyingBom: true,
			replacementCharacters: 0,
		});
	});

	it('counts the characters that were already lost', () => {
		expect(decode(utf8('Biblioth\ufffdque m\ufffddicale')).replacementCharacters).toBe(2);
	});

	it('obeys a chosen encoding', () => {
		expect(decode(utf8('é'), 'windows-1252').text).toBe('Ã©');
		const forced = decode(Uint8Array.from([0x61, 0xe9, 0x62]), 'utf-8');
		expect(forced).toMatchObject({ text: 'a\ufffdb', replacementCharacters: 1 });
	});

	it('refuses what is not text, saying why', () => {
		const utf16 = (mark: number[], text: string) =>
			Uint8Array.from([...mark, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
		expect(refusal(utf16([0xff, 0xfe], 'nom;ville'))).toBe('utf-16');
		expect(refusal(utf16([], 'nom;ville'))).toBe('utf-16');
		expect(refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('spreadsheet');
		expect(refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('spreadsheet');
		expect(refusal(utf8('nom;ville\nA;\0B\n'))).toBe('binary');
	});
});
