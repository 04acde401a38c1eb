import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../../src/lib/import/dialect.ts';

const delimiterOf = (text: string) => detectDialect(text).delimiter;

describe('detectDialect', () => {
	it.each([
		['a,b,c\n1,2,3\n', ','],
		['a;b;c\n1;2;3\n', ';'],
		['a\tb\tc\n1\t2\t3\n', '\t'],
		['a|b|c\n1|2|3\n', '|'],
	])('finds the delimiter of %j', (text, delimiter) => {
		expect(delimiterOf(text)).toBe(delimiter);
	});

	it('is not misled by sentences full of commas', () => {
		const rows = ['Oui, mais, bon', 'Non, non, non', 'Peut-être, un jour, enfin'];
		expect(delimiterOf(`id;texte\n${rows.map((row, i) => `${i};${row}`).join('\n')}\n`)).toBe(';');
	});

	it('is not misled by decimal commas, even where they are regular', () => {
		expect(delimiterOf('lieu;lat;lon\nA;50,3;3,1\nB;50,4;3,2\n')).toBe(';');
		expect(delimiterOf('50,3;3,1\n50,4;3,2\n50,5;3,3\n')).toBe(';');
		expect(delimiterOf('Nom, prénom;Ville\nDupont, Jean;Brest\nDurand, Ada;Douai\n')).toBe(';');
	});

	it('is not misled by lists inside cells', () => {
		const rows = Array.from({ length: 30 }, (_, i) => `L${i},a|b,x;y;z`);
		expect(delimiterOf(`nom,tags,services\n${rows.join('\n')}\n`)).toBe(',');
	});

	it('counts quoted line breaks and delimiters as text', () => {
		expect(delimiterOf('id;texte\n1;"a, b\nc, d"\n2;"e; f"\n')).toBe(';');
	});

	it('keeps the delimiter of a file with some broken rows', () => {
		const rows = Array.from({ length: 40 }, (_, i) => (i % 8 === 0 ? `${i};a` : `${i};a;b,c;d`));
		expect(delimiterOf(`n;x;y;z\n${rows.join('\n')}\n`)).toBe(';');
	});

	it('gives a single column a delimiter that does not cut it', () => {
		expect(delimiterOf('remarque\nBien, merci\nÀ revoir, vraiment, bientôt\nRien\n')).toBe(';');
		expect(delimiterOf('nom\nA\nB\n')).toBe(';');
	});

	it('finds the line break that ends the rows, not those of quoted cells', () => {
		expect(detectDialect('a;b\r\n1;"x\ny\nz"\r\n').newline).toBe('\r\n');
		expect(detectDialect('a;b\n1;"x\r\ny\r\nz"\n2;c\n').newline).toBe('\n');
		expect(detectDialect('a;b\r1;2\r').newline).toBe('\r');
		expect(detectDialect('a;b').newline).toBe('\n');
	});

	it('believes a file that declares its delimiter', () => {
		expect(delimiterOf('sep=|\na,b|c\n1,2|3\n')).toBe('|');
	});

	it('obeys a chosen delimiter', () => {
		expect(detectDialect('a;b\n1;2\n', ',')).toEqual({ delimiter: ',', newline: '\n', quote: '"' });
	});

	it('judges a long file on its first rows, cut inside a row', () => {
		const rows = Array.from(
			{ length: 20_000 },
			(_, i) => `${i};"texte, long\nsur deux lignes";${i}`,
		);
		expect(delimiterOf(`a;b;c\n${rows.join('\n')}\n`)).toBe(';');
	});
});
