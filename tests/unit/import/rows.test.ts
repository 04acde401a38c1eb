import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '../../../src/lib/model/reading.ts';
import { read, warningOf } from './reading.ts';

const semicolons: ReadingChoices = { delimiter: ';', quote: '"' };
const parse = (text: string, choices: ReadingChoices = {}) =>
	read(text, { ...semicolons, ...choices });
const linesOf = ({ lines }: { lines: Uint32Array }) => [...lines];

describe('rows', () => {
	it('come after the header, each with the line on which it begins', async () => {
		const parsed = await parse('a;b\n1;"x\ny"\n\n2;z\n');
		expect(parsed.names).toEqual(['a', 'b']);
		expect(parsed.rows).toEqual([
			['1', 'x\ny'],
			['2', 'z'],
		]);
		expect(linesOf(parsed)).toEqual([2, 5]);
		expect(parsed.reading.rowsSetAside).toBe(0);
	});

	it('count CRLF, LF and CR as one line break each, inside quotes too', async () => {
		const parsed = await parse('a;b\r\n1;"x\r\ny\nz\rw"\r\n2;"q"\r\n3;t\r\n');
		expect(parsed.rows).toEqual([
			['1', 'x\r\ny\nz\rw'],
			['2', 'q'],
			['3', 't'],
		]);
		expect(linesOf(parsed)).toEqual([2, 6, 7]);
		const old = await parse('a;b\r1;2\r3;4');
		expect(old.rows).toEqual([
			['1', '2'],
			['3', '4'],
		]);
		expect(linesOf(old)).toEqual([2, 3]);
	});

	it('may end in two ways in one file', async () => {
		const parsed = await parse('a;b\r\n1;2\n3;4\r\n5;"6"\n');
		expect(parsed.rows).toEqual([
			['1', '2'],
			['3', '4'],
			['5', '6'],
		]);
		expect(linesOf(parsed)).toEqual([2, 3, 4]);
	});

	it('of nothing at all are no rows, those of separators only are set aside', async () => {
		const { rows, reading } = await parse('a;b\n\n1;2\n;\n   \n ; \n3;4\n\n');
		expect(rows).toHaveLength(2);
		expect(reading.rejects).toMatchObject([
			{ line: 4, reason: 'blank-row', raw: ';' },
			{ line: 6, reason: 'blank-row', raw: ' ; ' },
		]);
		expect(reading).toMatchObject({ rowsRead: 4, rowsKept: 2, rowsSetAside: 2 });
	});

	it('that are short are padded, and what the file gave is remembered', async () => {
		const parsed = await parse('a;b;c\n1;2\n3;4;5\n6\n7;8;9\n');
		expect(parsed.rows).toEqual([
			['1', '2', ''],
			['3', '4', '5'],
			['6', '', ''],
			['7', '8', '9'],
		]);
		expect([...parsed.padded]).toEqual([
			[0, 2],
			[2, 1],
		]);
		expect(warningOf(parsed, 'padded-rows')).toEqual({
			code: 'padded-rows',
			count: 2,
			lines: [2, 4],
		});
	});

	it('lose blank cells in excess, and are set aside with more values than the header', async () => {
		const full = 'u;v\n'.repeat(20);
		const { rows, reading } = await parse(`a;b\n1;2;;\n3;4;;x\n5;6;y\n${full}`);
		expect(rows).toHaveLength(21);
		expect(rows[0]).toEqual(['1', '2']);
		expect(reading.rejects).toMatchObject([
			{ line: 3, column: 3, reason: 'too-many-cells', raw: '3;4;;x' },
			{ line: 4, column: 3, reason: 'too-many-cells', raw: '5;6;y' },
		]);
		expect(reading.warnings).toEqual([{ code: 'shifted-rows', count: 1, lines: [2] }]);
	});

	it('widen the table where more than one in five has more cells than the header', async () => {
		const { names, rows } = await parse('a;b\n1;2;3\n4;5;6\n7;8;9\n');
		expect(names).toEqual(['a', 'b', 'col_3']);
		expect(rows[2]).toEqual(['7', '8', '9']);
	});

	it('stop at the number asked for', async () => {
		const text = `a;b\n${Array.from({ length: 500_000 }, (_, i) => `${i};texte ${i}`).join('\n')}\n`;
		const { reading } = await parse(text, { mostRows: 1000 });
		expect(reading.rowsKept).toBeGreaterThanOrEqual(1000);
		expect(reading.rowsKept).toBeLessThan(500_000);
	});
});

describe('columns', () => {
	it('at the right without title nor value are dropped', async () => {
		expect(await parse('a;b;;\n1;2;;\n3;4\n')).toMatchObject({ names: ['a', 'b'], codes: [] });
		expect((await parse('a;b;;\n1;2;;x\n')).names).toEqual(['a', 'b', 'col_3', 'col_4']);
	});

	it('are all named once, whatever the case', async () => {
		const parsed = await parse('Nom;nom;;NOM_2;É;e\u0301\nA;B;C;D;E;F\n');
		expect(parsed.names).toEqual(['Nom', 'nom_3', 'col_3', 'NOM_2', 'É', 'e\u0301_2']);
		expect(parsed.header).toEqual(['Nom', 'nom', '', 'NOM_2', 'É', 'e\u0301']);
		expect(parsed.reading.warnings).toEqual([
			{ code: 'renamed-columns', names: ['nom_3', 'col_3', 'e\u0301_2'] },
		]);
	});

	it('keep names that an object would inherit', async () => {
		const names = ['constructor', '__proto__', 'a/b'];
		expect((await parse(`${names.join(';')}\n1;2;3\n`)).names).toEqual(names);
	});
});

describe('the line that tells spreadsheets the delimiter', () => {
	it.each([undefined, ';'])('is passed over: %s chosen', async (delimiter) => {
		const parsed = await read('sep=;\r\na;b\r\n1;2\r\n', delimiter ? { delimiter } : {});
		expect(parsed.names).toEqual(['a', 'b']);
		expect(parsed.rows).toEqual([['1', '2']]);
		expect(linesOf(parsed)).toEqual([3]);
	});
});

describe('the first row', () => {
	const headerRows = async (text: string) => (await parse(text)).reading.headerRows;

	it.each([
		['names over texts', 'nom;ville\nA;Brest\n'],
		['names over numbers', 'nom;âge\nA;12\nB;13\n'],
		['one name over numbers, among numbers', 'participant;0;1\n3;1;-1\n4;0;1\n'],
		['years over numbers', 'commune;2019;2020\nBrest;12;13\nDouai;4;5\n'],
		['numbered columns', '0;1;2\n5;6;9\n4;4;1\n'],
	])('is a header: %s', async (_, text) => {
		expect(await headerRows(text)).toBe(1);
	});

	it.each([
		['numbers over numbers', '10;5\n11;6\n12;9\n'],
		['a date over dates', 'Brest;12/03/2024\nDouai;13/03/2024\n'],
		['a number over numbers beside a text', 'Brest;140 000\nDouai;39 000\n'],
	])('is a row: %s', async (_, text) => {
		const parsed = await parse(text);
		expect(parsed.reading.headerRows).toBe(0);
		expect(parsed.lines[0]).toBe(1);
		expect(parsed.names).toEqual(['col_1', 'col_2']);
		expect(parsed.codes).toEqual(['no-header']);
	});

	it('is what the user says', async () => {
		const named = await parse('10;5\n11;6\n', { headerRows: 1 });
		expect(named.names).toEqual(['10', '5']);
		expect(linesOf(named)).toEqual([2]);
		expect((await parse('nom;ville\nA;B\n', { headerRows: 0 })).rows).toHaveLength(2);
	});

	it('may have no row under it', async () => {
		const parsed = await parse('a;b\n');
		expect(parsed).toMatchObject({ names: ['a', 'b'], rows: [], codes: ['no-rows'] });
		expect(parsed.reading.headerRows).toBe(1);
	});
});
