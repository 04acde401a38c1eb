import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingLines } from '../../../../src/lib/import/encoding/alternatives.ts';
import { ENCODINGS } from '../../../../src/lib/model/reading.ts';
import { join, UTF8_MARK, write } from './written.ts';

describe('differingLines', () => {
	it('gives the lines that do not read the same, as each encoding reads them', () => {
		const bytes = write('nom;ville\r\nAnna;Nîmes\r\nBob;Paris\r\nÉva;Lyon\r\n', 'windows-1252');
		expect(differingLines(bytes, ['windows-1252', 'macintosh'])).toEqual([
			{
				line: 2,
				texts: [
					{ encoding: 'windows-1252', text: 'Anna;Nîmes' },
					{ encoding: 'macintosh', text: 'Anna;NÓmes' },
				],
			},
			{
				line: 4,
				texts: [
					{ encoding: 'windows-1252', text: 'Éva;Lyon' },
					{ encoding: 'macintosh', text: '…va;Lyon' },
				],
			},
		]);
	});

	it('is not misled by encodings that make no sense', () => {
		const bytes = join(UTF8_MARK, write('a;b\né;1\nc;d\n', 'utf-8'));
		const lines = differingLines(bytes, ENCODINGS);
		expect(lines.map(({ line }) => line)).toEqual([2]);
		expect(lines[0]?.texts.map(({ encoding }) => encoding)).toEqual(ENCODINGS);
		expect(lines[0]?.texts.slice(0, 2).map(({ text }) => text)).toEqual(['é;1', 'Ã©;1']);
	});

	it('cuts long lines around the difference', () => {
		const long = `${'a'.repeat(500)}é${'b'.repeat(500)}`;
		const [first] = differingLines(write(long, 'windows-1252'), ['windows-1252', 'macintosh']);
		const texts = first?.texts.map(({ text }) => text) ?? [];
		expect(texts[0]).toBe(`…${'a'.repeat(30)}é${'b'.repeat(49)}…`);
		expect(texts[1]).toBe(`…${'a'.repeat(30)}È${'b'.repeat(49)}…`);
	});

	it('reads the lines of UTF-16', () => {
		const bytes = write('\uFEFFnom;ville\r\nAnna;Nîmes\r\n', 'utf-16le');
		const lines = differingLines(bytes, ['utf-16le', 'utf-16be']);
		expect(lines.map(({ line, texts }) => [line, texts[0]?.text])).toEqual([
			[1, 'nom;ville'],
			[2, 'Anna;Nîmes'],
		]);
	});

	it('gives few lines, and none when all is ASCII', () => {
		const bytes = write('é\r'.repeat(100), 'macintosh');
		expect(differingLines(bytes, ['windows-1252', 'macintosh'])).toHaveLength(5);
		expect(differingLines(bytes, ['windows-1252', 'macintosh'], 2)).toHaveLength(2);
		expect(differingLines(write('a;b\n', 'utf-8'), ['utf-8', 'windows-1252'])).toEqual([]);
		expect(differingLines(bytes, [])).toEqual([]);
		expect(differingLines(bytes, ['macintosh'])).toEqual([]);
	});

	it('never fails', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), fc.subarray([...ENCODINGS]), (bytes, some) => {
				expect(differingLines(bytes, some).length).toBeLessThanOrEqual(5);
			}),
			{ numRuns: 1000 },
		);
	});
});
