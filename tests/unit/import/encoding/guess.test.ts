import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/lib/import/encoding/decoder.ts';
import { repairDoubleEncoding } from '../../../../src/lib/import/encoding/double.ts';
import { guessEncoding } from '../../../../src/lib/import/encoding/guess.ts';
import { ReadingError } from '../../../../src/lib/import/reading-error.ts';
import { ENCODINGS } from '../../../../src/lib/model/reading.ts';
import { bytesOf, join, namesIn, UTF8_MARK, write } from './written.ts';

const FRENCH = 'nom;commune\nMédiathèque;Orléans\nÉcole de l’été;Besançon\nCœur de ville;Nîmes\n';

const encodingOf = (bytes: Uint8Array, isWhole = true) => guessEncoding(bytes, isWhole).encoding;

function isRefused(bytes: Uint8Array, chosen?: 'utf-8'): boolean {
	try {
		guessEncoding(bytes, true, chosen);
	} catch (error) {
		return error instanceof ReadingError && error.code === 'binary';
	}
	return false;
}

describe('UTF-8', () => {
	it('is known by its bytes, with or without byte order marks', () => {
		const bytes = write(FRENCH, 'utf-8');
		const found = { encoding: 'utf-8', lyingBom: false };
		expect(guessEncoding(bytes, true)).toEqual({ ...found, bomLength: 0 });
		expect(guessEncoding(join(UTF8_MARK, bytes), true)).toEqual({ ...found, bomLength: 3 });
		expect(guessEncoding(join(UTF8_MARK, UTF8_MARK, bytes), true).bomLength).toBe(6);
		expect(encodingOf(write('a;b\n1;2\n', 'utf-8'))).toBe('utf-8');
		expect(encodingOf(bytesOf())).toBe('utf-8');
	});

	it('may end in the middle of a character when the sample is cut, and only then', () => {
		const bytes = write('été 😀 é', 'utf-8');
		for (let end = 0; end <= bytes.length; end++) {
			expect(encodingOf(bytes.subarray(0, end), false)).toBe('utf-8');
		}
		expect(encodingOf(bytes.subarray(0, -1), true)).not.toBe('utf-8');
	});

	it('is not what has a wrong byte; Windows-1252 then loses nothing', () => {
		const mixed = join(write(FRENCH, 'utf-8'), write('été\n', 'windows-1252').subarray(2));
		const text = decodeBytes(mixed, encodingOf(mixed));
		expect(repairDoubleEncoding(text)).toBe(`${FRENCH}é\n`);
	});

	it('is not what a lying byte order mark says', () => {
		const lying = join(UTF8_MARK, write(FRENCH, 'windows-1252'));
		const found = { encoding: 'windows-1252', bomLength: 3, lyingBom: true };
		expect(guessEncoding(lying, true)).toEqual(found);
		expect(guessEncoding(lying, true, 'windows-1252')).toEqual(found);
		expect(guessEncoding(lying, true, 'utf-8').lyingBom).toBe(false);
	});
});

describe('UTF-16', () => {
	const CYRILLIC = 'имя;город;год\nАнна;Київ;2024\nОлег;Львів;2023\n';
	const JAPANESE = '氏名,市区町村,件数\n山田太郎,一宮市,12\n佐藤花子,高知市,7\n';

	it.each(['utf-16le', 'utf-16be'] as const)('is known with and without a mark: %s', (encoding) => {
		for (const text of [FRENCH, CYRILLIC, JAPANESE, 'a\t1\r\n', 'é;è']) {
			const bytes = write(text, encoding);
			const marked = write(`\uFEFF${text}`, encoding);
			expect(encodingOf(bytes)).toBe(encoding);
			expect(encodingOf(bytes.subarray(0, -1), false)).toBe(encoding);
			expect(guessEncoding(marked, true)).toEqual({ encoding, bomLength: 2, lyingBom: false });
		}
	});

	it('is not the only thing with zero bytes: the others are no text', () => {
		expect(isRefused(write('nom;ville\nA;\0B\n', 'utf-8'))).toBe(true);
		expect(isRefused(write('a,b\0', 'utf-8'))).toBe(true);
		expect(isRefused(write(`${FRENCH.repeat(10)}\0`, 'windows-1252'))).toBe(true);
		expect(isRefused(bytesOf(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).toBe(true);
		expect(isRefused(bytesOf(0x41, 0, 0, 0, 0x42, 0, 0, 0, 0x43, 0, 0, 0))).toBe(true);
		expect(isRefused(bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBe(true);
		expect(isRefused(write(FRENCH, 'utf-16le'), 'utf-8')).toBe(true);
	});
});

describe('Windows-1252 or MacRoman', () => {
	const LANGUAGES = ['fr', 'de', 'es', 'pt', 'it', 'nl', 'da', 'sv', 'ca'];

	/** Five names at a time, each with a letter that is not ASCII. */
	function samplesIn(locale: string): string[] {
		const names = namesIn(locale).filter((name) => /[^\0-\x7F]/.test(name));
		return names.map((_, at) =>
			[0, 1, 2, 3, 4].map((step) => names[(at + step * 7) % names.length] ?? '').join('\n'),
		);
	}

	it.each(LANGUAGES)('is told by five words: %s', (locale) => {
		const samples = samplesIn(locale);
		const right = (encoding: 'windows-1252' | 'macintosh') =>
			samples.filter((sample) => encodingOf(write(sample, encoding)) === encoding).length;
		expect(samples.length).toBeGreaterThan(10);
		expect(right('windows-1252')).toBe(samples.length);
		expect(right('macintosh')).toBeGreaterThanOrEqual(samples.length * 0.98);
	});

	it.each([
		'Médiathèque',
		'ÉCOLE ÉLÉMENTAIRE',
		'l’été à Nîmes, où l’on fête la mer',
		'« Bonjour », dit-elle : « ça va… »',
		'Œuvres; cœur; sœur; vœu',
		'Größe; Straße; Köln; München',
		'¿Dónde está el niño? Año 2024, señor Núñez',
		'12 000 € – 3 500 € – “n° 4”',
	])('is told by these characters: %s', (text) => {
		expect(encodingOf(write(text, 'windows-1252'))).toBe('windows-1252');
		expect(encodingOf(write(text, 'macintosh'))).toBe('macintosh');
	});

	it.each([
		['English apostrophes', 'I don’t know;it’s fine;they’re here;we’ll see\n'.repeat(50)],
		['dashes', 'Lyon – Paris;2010–2012;A – B\n'.repeat(50)],
		['amounts', '12 000 €;15 €;20°;30 m²\n'.repeat(50)],
		['quotes', '“Hello” he said…;‘yes’\n'.repeat(50)],
		['capitals typed with small accents', 'PRéSENTS;SOCIéTé;FRANçAIS;DéJà\n'.repeat(50)],
		['marks', 'Nom®;Marque™;©2020;•un;•deux\n'.repeat(50)],
		['capitals', 'NOËL;ÎLE;FÊTE;CÔTE;ÇA;OÙ\n'.repeat(50)],
		['Slavic names', 'René;Miloš;Aleš;Fidži\n'.repeat(50)],
		['a single letter', 'a;b\nx;\u00ED\n'],
	])('is not taken for MacRoman: %s', (_, text) => {
		expect(encodingOf(write(text, 'windows-1252'))).toBe('windows-1252');
	});

	it('takes carriage returns as a hint of MacRoman', () => {
		const doubtful = 'a;b\rx;œ\r';
		expect(encodingOf(write(doubtful.replaceAll('\r', '\n'), 'macintosh'))).toBe('windows-1252');
		expect(encodingOf(write(doubtful, 'macintosh'))).toBe('macintosh');
		expect(encodingOf(write('nom;été\rMédiathèque;12\r', 'windows-1252'))).toBe('windows-1252');
	});
});

describe('any bytes', () => {
	it('obeys a chosen encoding', () => {
		for (const chosen of ENCODINGS) {
			expect(guessEncoding(write(FRENCH, 'windows-1252'), true, chosen).encoding).toBe(chosen);
		}
		const marked = write(`\uFEFF${FRENCH}`, 'utf-16le');
		expect(guessEncoding(marked, true, 'utf-16le').bomLength).toBe(2);
	});

	it('never fails but for zero bytes', () => {
		const chosen = fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined });
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 300 }),
				fc.boolean(),
				chosen,
				(bytes, isWhole, one) => {
					if (bytes.includes(0)) return;
					const found = guessEncoding(bytes, isWhole, one);
					expect(found.bomLength).toBeLessThanOrEqual(bytes.length);
				},
			),
			{ numRuns: 2000 },
		);
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60, max: 4 }), (bytes) => {
				expect(isRefused(bytes) || ENCODINGS.includes(encodingOf(bytes))).toBe(true);
			}),
		);
	});

	it('is quick on four megabytes of non-ASCII bytes', () => {
		const bytes = Uint8Array.from({ length: 4 << 20 }, (_, at) => 0x80 + ((at * 31) % 128));
		const start = performance.now();
		expect(encodingOf(bytes, false)).toMatch(/windows-1252|macintosh/);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});
