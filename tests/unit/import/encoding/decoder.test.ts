import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decodeBytes,
	firstInvalidUtf8,
	isUtf8,
	withoutCutCharacter,
} from '../../../../src/lib/import/encoding/decoder.ts';
import { utf16ToUtf8 } from '../../../../src/lib/import/encoding/to-utf8.ts';
import { bytesOf, write } from './written.ts';

describe('decodeBytes', () => {
	it('reads the upper half of Windows-1252, its five undefined bytes as controls', () => {
		const bytes = bytesOf(0x80, 0x81, 0x8c, 0x8d, 0x92, 0x9c, 0x9f, 0xa0, 0xe9, 0xff);
		expect(decodeBytes(bytes, 'windows-1252')).toBe('€\u0081Œ\u008D’œŸ\u00A0éÿ');
	});

	it('reads MacRoman', () => {
		const bytes = bytesOf(0x80, 0x8e, 0x8f, 0x9d, 0xca, 0xcf, 0xd5, 0xdb, 0xbd, 0xf0);
		expect(decodeBytes(bytes, 'macintosh')).toBe('Äéèù\u00A0œ’€Ω\uF8FF');
	});

	it('keeps byte order marks, and marks what cannot be read', () => {
		expect(decodeBytes(bytesOf(0xef, 0xbb, 0xbf, 0x61, 0xff), 'utf-8')).toBe('\uFEFFa\uFFFD');
		expect(decodeBytes(bytesOf(0xfe, 0xff, 0, 0x61, 0xd8, 0), 'utf-16be')).toBe('\uFEFFa\uFFFD');
		expect(decodeBytes(bytesOf(0xff, 0xfe, 0x61, 0, 0x62), 'utf-16le')).toBe('\uFEFFa\uFFFD');
	});
});

describe('isUtf8', () => {
	function isStrict(bytes: Uint8Array): boolean {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes);
			return true;
		} catch {
			return false;
		}
	}

	it('agrees with the strict decoder of the platform', () => {
		const byte = fc.constantFrom(
			...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf],
			...[0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff],
		);
		fc.assert(
			fc.property(fc.array(byte, { maxLength: 6 }), (bytes) => {
				const array = Uint8Array.from(bytes);
				expect(isUtf8(array)).toBe(isStrict(array));
			}),
			{ numRuns: 20_000 },
		);
	});

	it('says where the first wrong byte is', () => {
		expect(firstInvalidUtf8(write('été', 'utf-8'))).toBe(-1);
		expect(firstInvalidUtf8(bytesOf(0x61, 0xc3, 0xa9, 0xe9, 0x62))).toBe(3);
		expect(firstInvalidUtf8(bytesOf(0x61, 0xe2, 0x82))).toBe(1);
	});

	it('does without a character that is cut at the end', () => {
		expect(withoutCutCharacter(bytesOf(0x61, 0xe2, 0x82))).toEqual(bytesOf(0x61));
		expect(withoutCutCharacter(write('a€', 'utf-8'))).toEqual(write('a€', 'utf-8'));
		expect(withoutCutCharacter(bytesOf())).toEqual(bytesOf());
	});
});

describe('utf16ToUtf8', () => {
	it.each(['utf-16le', 'utf-16be'] as const)('gives the same text, well formed: %s', (encoding) => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (text, unit) => {
				const any = text + String.fromCharCode(unit);
				expect(utf16ToUtf8(write(any, encoding), encoding)).toEqual(write(any, 'utf-8'));
			}),
		);
		expect(utf16ToUtf8(bytesOf(0x61), encoding)).toEqual(write('\uFFFD', 'utf-8'));
		expect(utf16ToUtf8(bytesOf(), encoding)).toEqual(bytesOf());
	});

	it('holds together what the chunks cut', () => {
		const text = `a${'😀'.repeat(700_000)}`;
		const bytes = utf16ToUtf8(write(text, 'utf-16be'), 'utf-16be');
		expect(decodeBytes(bytes, 'utf-8') === text).toBe(true);
	});
});
