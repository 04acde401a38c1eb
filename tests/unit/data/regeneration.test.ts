import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { csvLine } from '../../../data/generator/csv.mjs';
import { Draw } from '../../../data/generator/draw.mjs';
import { generatedFiles } from '../../../data/generator/files.mjs';
import { encodeWindows1252 } from '../../../data/generator/windows-1252.mjs';
import { DATA } from './package-reading.ts';

it('writes the files that are there, byte for byte', () => {
	const files = generatedFiles();
	expect(files.size).toBe(10);
	for (const [path, bytes] of files) {
		const stored = readFileSync(new URL(path, DATA));
		expect(Buffer.compare(stored, bytes), path).toBe(0);
	}
});

it('draws the same with the same seed, and otherwise with another', () => {
	const twenty = (seed: number) => {
		const draw = new Draw(seed);
		return Array.from({ length: 20 }, () => draw.integer(1, 1000));
	};
	expect(twenty(0.5)).toEqual(twenty(0.5));
	expect(twenty(0.5)).not.toEqual(twenty(0.25));
});

it('quotes only the cells that need it', () => {
	expect(csvLine(['a', 'b;c', 'dit "oui"', '', 3], ';')).toBe('a;"b;c";"dit ""oui""";;3');
});

it('writes the characters that Windows-1252 has and Latin-1 has not', () => {
	expect([...encodeWindows1252('œ€’–é')]).toEqual([0x9c, 0x80, 0x92, 0x96, 0xe9]);
	expect(() => encodeWindows1252('→')).toThrow(RangeError);
});
