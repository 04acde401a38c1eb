import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../../src/lib/import/dialect/detect-dialect.ts';
import type { ReadingChoices } from '../../../src/lib/model/reading.ts';
import { read } from './reading.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const dialectOf = (text: string, choices?: ReadingChoices) =>
	detectDialect({ bytes: utf8(text), isWhole: true, decode }, choices).dialect;
const delimiterOf = (text: string) => dialectOf(text).delimiter;

describe('the delimiter', () => {
	it.each([
		['a,b,c\n1,2,3\n', ','],
		['a;b;c\n1;2;3\n', ';'],
		['a\tb\tc\n1\t2\t3\n', '\t'],
		['a|b|c\n1|2|3\n', '|'],
		['a, b, c\n1, 2, 3\n4, 5, 6\n', ', '],
		['n a b\n1 2 3\n4 5 6\n7 8 9\n', ' '],
	])('is found: %j', (text, delimiter) => {
		expect(delimiterOf(text)).toBe(delimiter);
	});

	it('is not mistaken for sentences full of commas', () => {
		const rows = ['Oui, mais, bon', 'Non, non, non', 'Peut-être, un jour, enfin'];
		expect(delimiterOf(`id;texte\n${rows.map((row, i) => `${i};${row}`).join('\n')}\n`)).toBe(';');
	});

	it('is not mistaken for decimal commas, even where they are regular', () => {
		expect(delimiterOf('lieu;lat;lon\nA;50,3;3,1\nB;50,4;3,2\n')).toBe(';');
		expect(delimiterOf('50,3;3,1\n50,4;3,2\n50,5;3,3\n')).toBe(';');
		expect(delimiterOf('Nom, prénom;Ville\nDupont, Jean;Brest\nDurand, Ada;Douai\n')).toBe(';');
	});

	it('is not mistaken for lists inside cells', () => {
		const rows = Array.from({ length: 30 }, (_, i) => `L${i},a|b,x;y;z`);
		expect(delimiterOf(`nom,tags,services\n${rows.join('\n')}\n`)).toBe(',');
	});

	it('is not sought in quoted cells', () => {
		expect(delimiterOf('id;texte\n1;"a, b\nc, d"\n2;"e; f"\n')).toBe(';');
	});

	it('is kept for a file with some broken rows', () => {
		const rows = Array.from({ length: 40 }, (_, i) => (i % 8 === 0 ? `${i};a` : `${i};a;b,c;d`));
		expect(delimiterOf(`n;x;y;z\n${rows.join('\n')}\n`)).toBe(';');
	});

	it('does not cut a single column', () => {
		expect(delimiterOf('remarque\nBien, merci\nÀ revoir, vraiment, bientôt\nRien\n')).toBe(';');
		expect(delimiterOf('nom\nA\nB\n')).toBe(';');
		expect(delimiterOf('nom\nJean Dupont\nAda Durand\nZoé Petit\n')).not.toBe(' ');
	});

	it('is the one that the file declares', async () => {
		const { reading, header, rows } = await read('sep=|\na,b|c\n1,2|3\n');
		expect(reading.delimiter).toBe('|');
		expect(header).toEqual(['a,b', 'c']);
		expect(rows).toEqual([['1,2', '3']]);
	});

	it('is the one chosen', async () => {
		expect(dialectOf('a;b\n1;2\n', { delimiter: ',' })).toEqual({
			delimiter: ',',
			newline: '\n',
			quote: '"',
			escape: 'doubled',
		});
		expect((await read('sep=;\na;b\n1;2\n', { delimiter: ',' })).reading.delimiter).toBe(',');
		expect((await read('a::b\n1::2\n', { delimiter: '::' })).rows).toEqual([['1', '2']]);
	});

	it('is found on the first rows of a long file, cut inside a row', async () => {
		const rows = Array.from(
			{ length: 20_000 },
			(_, i) => `${i};"texte, long\nsur deux lignes";${i}`,
		);
		const { reading } = await read(`a;b;c\n${rows.join('\n')}\n`);
		expect(reading).toMatchObject({ delimiter: ';', rowsKept: 20_000 });
	});
});

describe('the line break', () => {
	it('is the one that ends the rows, not those of quoted cells', () => {
		expect(dialectOf('a;b\r\n1;"x\ny\nz"\r\n').newline).toBe('\r\n');
		expect(dialectOf('a;b\n1;"x\r\ny\r\nz"\n2;c\n').newline).toBe('\n');
		expect(dialectOf('a;b\r1;2\r').newline).toBe('\r');
		expect(dialectOf('a;b').newline).toBe('\n');
	});

	it('is said to be CR where some rows end in a lone CR, for all kinds then end a row', () => {
		expect(dialectOf('a;b\n1;2\r3;4\r\n5;6\r').newline).toBe('\r');
	});
});

describe('the quote', () => {
	it.each([
		['a;b\n1;"x;y"\n2;z\n', '"', 'doubled'],
		["a,b\n'1,5','x'\n'2','l''été'\n", "'", 'doubled'],
		["a,b\n1,l'été\n2,d'hiver\n", '"', 'doubled'],
		['a,b\n1,"dit \\"oui\\""\n2,"z, t"\n', '"', 'backslash'],
		["a,b\n'1','l\\'été, ici'\n'2','z, t'\n", "'", 'backslash'],
		['a,b\nC:\\,"x"\nD:\\,"y"\n', '"', 'doubled'],
	])('and its escape are found: %j', (text, quote, escape) => {
		expect(dialectOf(text)).toMatchObject({ quote, escape });
	});

	it('and its escape are those chosen', async () => {
		const text = 'a,b\n"x\\",y\n';
		expect((await read(text, { escape: 'doubled' })).rows).toEqual([['x\\', 'y']]);
		expect((await read('a;b\n"x";y\n', { quote: 'none' })).rows).toEqual([['"x"', 'y']]);
		expect((await read('a;b\n"x";y\n', { quote: "'" })).rows).toEqual([['"x"', 'y']]);
		expect((await read("a;b\n'x;1';y\n", { quote: "'" })).rows).toEqual([['x;1', 'y']]);
	});
});
