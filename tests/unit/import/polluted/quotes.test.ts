import { describe, expect, it } from 'vitest';
import { read, warningOf } from '../reading.ts';
import {
	HEADER,
	linesOf,
	ROWS,
	TABLE,
	written,
	writtenCell,
	writtenRows,
	type Writing,
} from './attendance.ts';

/** The file with `before` written in front of one cell, and `after` behind it. */
function marked(row: number, column: number, before: string, after: string): string {
	const rows = TABLE.map((cells, at) =>
		cells.map((cell, index) => {
			const text = writtenCell(cell);
			return at === row && index === column ? `${before}${text}${after}` : text;
		}),
	);
	return rows.map((cells) => `${cells.join(',')}\n`).join('');
}

const places = TABLE.flatMap((cells, row) => cells.map((_, column) => [row, column] as const));

describe('one quote too many', () => {
	it.each(TABLE.map((_, row) => row))(
		'at the start of any cell of row %i is a character of that cell',
		async (row) => {
			for (const column of HEADER.keys()) {
				const found = await read(marked(row, column, '"', ''));
				const expected = TABLE.map((cells) => [...cells]);
				expected[row]![column] = `"${expected[row]![column]}`;
				expect([found.header, ...found.rows], `column ${column}`).toEqual(expected);
				expect(found.reading).toMatchObject({ delimiter: ',', rowsSetAside: 0 });
			}
		},
	);

	it('is told with its line', async () => {
		const lines = linesOf(TABLE);
		for (const [row, column] of places.filter(([at]) => at > 0)) {
			const found = await read(marked(row, column, '"', ''));
			expect(warningOf(found, 'stray-quotes'), `${row}/${column}`).toEqual({
				code: 'stray-quotes',
				count: 1,
				lines: [lines[row]],
			});
		}
	});

	it('at the end of any cell leaves the other rows alone', async () => {
		for (const [row, column] of places) {
			const found = await read(marked(row, column, '', '"'));
			const others = (rows: string[][]) => rows.filter((_, at) => at !== row);
			expect(others([found.header, ...found.rows]), `${row}/${column}`).toEqual(others(TABLE));
			expect(found.rows, `${row}/${column}`).toHaveLength(ROWS.length);
		}
	});
});

describe('quotes inside quoted text', () => {
	it('are kept where nobody escaped them', async () => {
		const found = await read('a;b\n"Association "Les Amis" de X";1\ny;2\n');
		expect(found.rows).toEqual([
			['Association "Les Amis" de X', '1'],
			['y', '2'],
		]);
		expect(found.reading.warnings).toContainEqual({ code: 'stray-quotes', count: 1, lines: [2] });
	});

	it('are kept in a text of several lines', async () => {
		const found = await read('a;b;c\n1;"Il dit "oui" puis\nenfin";x\n2;b;y\n');
		expect(found.rows[0]).toEqual(['1', 'Il dit "oui" puis\nenfin', 'x']);
		expect([...found.lines]).toEqual([2, 4]);
	});
});

describe('a quote that is never closed', () => {
	it('is contained at the end of the file', async () => {
		const found = await read('a;b\n1;x\n2;"y\n3;z\n4;t\n');
		expect(found.rows).toEqual([
			['1', 'x'],
			['2', '"y'],
			['3', 'z'],
			['4', 't'],
		]);
		expect(found.reading.warnings).toContainEqual({ code: 'stray-quotes', count: 1, lines: [3] });
	});

	it('is contained where another quote closes it rows later', async () => {
		const found = await read('a;b;c\n1;"x;2\n3;"y";4\n5;z;6\n');
		expect(found.rows).toEqual([
			['1', '"x', '2'],
			['3', 'y', '4'],
			['5', 'z', '6'],
		]);
		expect([...found.lines]).toEqual([2, 3, 4]);
	});

	it('sets its row aside where no reading has the number of cells, and goes on', async () => {
		const found = await read(`a;b\n1;"x;y;z\n${'2;t\n'.repeat(9)}`);
		expect(found.rows).toHaveLength(9);
		expect(found.reading.rejects).toMatchObject([
			{ line: 2, column: 2, reason: 'unclosed-quote', raw: '1;"x;y;z' },
		]);
	});

	it('is contained at row 3 of 10 000', async () => {
		const rows = Array.from({ length: 10_000 }, (_, i) => [`H-${i}`, `Oui, n° ${i}`, `${i}`]);
		const lines = writtenRows(rows);
		lines[2] = 'H-2,"Oui n° 2,2';
		const found = await read(`habitant,remarque,présents\n${lines.join('\n')}\n`);
		rows[2] = ['H-2', '"Oui n° 2', '2'];
		expect(found.rows).toEqual(rows);
		expect(found.reading.warnings).toEqual([{ code: 'stray-quotes', count: 1, lines: [4] }]);
	});

	it('is contained every time, and the reading stays fast', async () => {
		const rows = Array.from({ length: 5000 }, (_, i) => `${i};"texte ${i};x`);
		const found = await read(`a;b;c\n${rows.join('\n')}\n`);
		expect(found.rows).toHaveLength(5000);
		expect(found.rows[4999]).toEqual(['4999', '"texte 4999', 'x']);
		expect(found.lines[4999]).toBe(5001);
		expect(found.codes).toContain('stray-quotes');
	}, 10_000);
});

describe('a long cell', () => {
	it('may be longer than the pieces that a file is read in', async () => {
		const long = 'x'.repeat(9_000_000);
		const found = await read(`a;b\n1;"${long}\n;"\n2;x\n`);
		expect(found.rows.map((row) => row[1]?.length)).toEqual([9_000_002, 1]);
		expect([...found.lines]).toEqual([2, 4]);
	});
});

describe('another quote or escape, in the whole file', () => {
	it.each([
		['apostrophes', { quote: "'" }],
		['apostrophes around all cells', { quote: "'", quotesAll: true }],
		['quotes around all cells', { quotesAll: true }],
		['backslashes', { escape: 'backslash' }],
		['backslashes and quotes around all cells', { escape: 'backslash', quotesAll: true }],
		['backslashes and apostrophes', { escape: 'backslash', quote: "'" }],
	] as const)('gives the same table: %s', async (_, writing: Partial<Writing>) => {
		const { quote = '"', escape = 'doubled' } = writing;
		const found = await read(written(TABLE, writing));
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.reading).toMatchObject({ quote, escape });
		expect(found.codes).toEqual([]);
	});

	it('gives the same table without any escape, and says on which lines', async () => {
		const found = await read(written(TABLE, { escape: 'none' }));
		expect([found.header, ...found.rows]).toEqual(TABLE);
		const lines = linesOf(TABLE).filter((_, row) => TABLE[row]!.join('').includes('"'));
		expect(found.reading.warnings).toEqual([{ code: 'stray-quotes', count: lines.length, lines }]);
	});
});
