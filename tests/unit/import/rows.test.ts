import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/lib/import/distinct-values.ts';
import { parseRows } from '../../../src/lib/import/rows.ts';
import type { Dialect } from '../../../src/lib/import/dialect.ts';

const semicolons: Dialect = { delimiter: ';', newline: '\n', quote: '"' };
function parse(text: string, dialect: Partial<Dialect> = {}, hasHeader?: boolean) {
	const parsed = parseRows(text, { ...semicolons, ...dialect }, { hasHeader });
	return { ...parsed, rows: rowsOf(parsed.columns) };
}
const codes = (text: string) => parse(text).warnings.map(({ code }) => code);

describe('parseRows', () => {
	it('separates the header and says on which line each row begins', () => {
		const parsed = parse('a;b\n1;"x\ny"\n\n2;z\n');
		expect(parsed.names).toEqual(['a', 'b']);
		expect(parsed.rows).toEqual([
			['1', 'x\ny'],
			['2', 'z'],
		]);
		expect(parsed.lines).toEqual([2, 5]);
		expect(parsed.rowsSetAside).toBe(0);
	});

	it('counts CRLF, LF and CR as one line break each, inside quotes too', () => {
		const parsed = parse('a;b\r\n1;"x\r\ny\nz\rw"\r\n2;"q"\r\n3;t\r\n', { newline: '\r\n' });
		expect(parsed.rows).toEqual([
			['1', 'x\r\ny\nz\rw'],
			['2', 'q'],
			['3', 't'],
		]);
		expect(parsed.lines).toEqual([2, 6, 7]);
		expect(parse('a;b\r1;2\r3;4', { newline: '\r' })).toMatchObject({
			rows: [
				['1', '2'],
				['3', '4'],
			],
			lines: [2, 3],
		});
	});

	it('reads a file whose rows end in two ways', () => {
		const parsed = parse('a;b\r\n1;2\n3;4\r\n5;"6"\n', { newline: '\r\n' });
		expect(parsed.rows).toEqual([
			['1', '2'],
			['3', '4'],
			['5', '6'],
		]);
		expect(parsed.lines).toEqual([2, 3, 4]);
	});

	it('ignores lines with nothing on them, and sets aside rows of separators only', () => {
		const parsed = parse('a;b\n\n1;2\n;\n   \n ; \n3;4\n\n');
		expect(parsed.rows).toHaveLength(2);
		expect(parsed.rejects).toEqual([
			{ line: 4, reason: 'blank-row', raw: ';' },
			{ line: 6, reason: 'blank-row', raw: ' ; ' },
		]);
		expect(parsed.rowsSetAside).toBe(2);
	});

	it('pads short rows, and remembers what the file gave', () => {
		const parsed = parse('a;b;c\n1;2\n3;4;5\n6\n');
		expect(parsed.rows).toEqual([
			['1', '2', ''],
			['3', '4', '5'],
			['6', '', ''],
		]);
		expect([...parsed.padded]).toEqual([
			[0, 2],
			[2, 1],
		]);
		expect(parsed.warnings).toEqual([{ code: 'padded-rows', count: 2, lines: [2, 4] }]);
	});

	it('trims blank cells in excess, and sets aside rows with more values than the header', () => {
		const parsed = parse('a;b\n1;2;;\n3;4;;x\n5;6;y\n');
		expect(parsed.rows).toEqual([['1', '2']]);
		expect(parsed.rejects).toEqual([
			{ line: 3, column: 3, reason: 'too-many-cells', raw: '3;4;;x' },
			{ line: 4, column: 3, reason: 'too-many-cells', raw: '5;6;y' },
		]);
	});

	it('drops the columns at the right that have neither title nor value', () => {
		expect(parse('a;b;;\n1;2;;\n3;4\n')).toMatchObject({ names: ['a', 'b'], warnings: [] });
		expect(parse('a;b;;\n1;2;;x\n').names).toEqual(['a', 'b', 'col_3', 'col_4']);
	});

	it('names every column once, whatever the case', () => {
		const parsed = parse('Nom;nom;;NOM_2;É;e\u0301\nA;B;C;D;E;F\n');
		expect(parsed.names).toEqual(['Nom', 'nom_3', 'col_3', 'NOM_2', 'É', 'e\u0301_2']);
		expect(parsed.header).toEqual(['Nom', 'nom', '', 'NOM_2', 'É', 'e\u0301']);
		expect(parsed.warnings).toEqual([
			{ code: 'renamed-columns', names: ['nom_3', 'col_3', 'e\u0301_2'] },
		]);
	});

	it('keeps names that an object would inherit', () => {
		expect(parse('constructor;__proto__;a/b\n1;2;3\n').names).toEqual([
			'constructor',
			'__proto__',
			'a/b',
		]);
	});

	it('passes over the line that tells spreadsheets the delimiter', () => {
		expect(parse('sep=;\r\na;b\r\n1;2\r\n')).toMatchObject({
			names: ['a', 'b'],
			rows: [['1', '2']],
			lines: [3],
		});
	});

	it('says when there is a header and no row', () => {
		expect(parse('a;b\n')).toMatchObject({ names: ['a', 'b'], rows: [], hasHeader: true });
	});
});

describe('the first row', () => {
	const hasHeader = (text: string) => parse(text).hasHeader;

	it.each([
		['names over texts', 'nom;ville\nA;Brest\n'],
		['names over numbers', 'nom;âge\nA;12\nB;13\n'],
		['one name over numbers, among numbers', 'participant;0;1\n3;1;-1\n4;0;1\n'],
		['years over numbers', 'commune;2019;2020\nBrest;12;13\nDouai;4;5\n'],
		['numbered columns', '0;1;2\n5;6;9\n4;4;1\n'],
	])('is a header: %s', (_, text) => {
		expect(hasHeader(text)).toBe(true);
	});

	it.each([
		['numbers over numbers', '10;5\n11;6\n12;9\n'],
		['a date over dates', 'Brest;12/03/2024\nDouai;13/03/2024\n'],
		['a number over numbers beside a text', 'Brest;140 000\nDouai;39 000\n'],
	])('is a row: %s', (_, text) => {
		expect(hasHeader(text)).toBe(false);
		const parsed = parse(text);
		expect(parsed.lines[0]).toBe(1);
		expect(parsed.names).toEqual(['col_1', 'col_2']);
		expect(parsed.warnings).toEqual([]);
	});

	it('is what the user says', () => {
		expect(parse('10;5\n11;6\n', {}, true)).toMatchObject({ names: ['10', '5'], lines: [2] });
		expect(parse('nom;ville\nA;B\n', {}, false).rows).toHaveLength(2);
	});
});

describe('misplaced quotes', () => {
	it('keeps quotes that are written inside quoted text', () => {
		const parsed = parse('a;b\n"Association "Les Amis" de X";1\ny;2\n');
		expect(parsed.rows).toEqual([
			['Association "Les Amis" de X', '1'],
			['y', '2'],
		]);
		expect(parsed.warnings).toEqual([{ code: 'stray-quotes', count: 1, lines: [2] }]);
	});

	it('keeps a quoted text of several lines that contains quotes', () => {
		const parsed = parse('a;b;c\n1;"Il dit "oui" puis\nenfin";x\n2;b;y\n');
		expect(parsed.rows[0]).toEqual(['1', 'Il dit "oui" puis\nenfin', 'x']);
		expect(parsed.lines).toEqual([2, 4]);
	});

	it('contains a quote that is never closed, at the end of the file', () => {
		const parsed = parse('a;b\n1;x\n2;"y\n3;z\n4;t\n');
		expect(parsed.rows).toEqual([
			['1', 'x'],
			['2', '"y'],
			['3', 'z'],
			['4', 't'],
		]);
		expect(parsed.warnings).toEqual([{ code: 'stray-quotes', count: 1, lines: [3] }]);
	});

	it('contains a quote that only closes rows later', () => {
		const parsed = parse('a;b;c\n1;"x;2\n3;"y";4\n5;z;6\n');
		expect(parsed.rows).toEqual([
			['1', '"x', '2'],
			['3', 'y', '4'],
			['5', 'z', '6'],
		]);
		expect(parsed.lines).toEqual([2, 3, 4]);
	});

	it('sets aside a row that such a quote makes unreadable, and goes on at the next line', () => {
		const parsed = parse('a;b\n1;"x;y;z\n2;t\n');
		expect(parsed.rows).toEqual([['2', 't']]);
		expect(parsed.rejects).toEqual([
			{ line: 2, column: 2, reason: 'unclosed-quote', raw: '1;"x;y;z' },
		]);
	});

	it('contains every one of many, and stays fast', () => {
		const rows = Array.from({ length: 5000 }, (_, i) => `${i};"texte ${i};x`);
		const parsed = parse(`a;b;c\n${rows.join('\n')}\n`);
		expect(parsed.rows).toHaveLength(5000);
		expect(parsed.rows[4999]).toEqual(['4999', '"texte 4999', 'x']);
		expect(parsed.lines[4999]).toBe(5001);
		expect(codes(`a;b;c\n${rows.join('\n')}\n`)).toEqual(['stray-quotes']);
	}, 10_000);

	it('reads a cell longer than the pieces the text is read in', () => {
		const long = 'é'.repeat(700_000);
		const parsed = parse(`a;b\n1;"${long}\n;"\n2;x\n`);
		expect(parsed.rows.map((row) => row[1]?.length)).toEqual([700_002, 1]);
		expect(parsed.lines).toEqual([2, 4]);
	});
});
