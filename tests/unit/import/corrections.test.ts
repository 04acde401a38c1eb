import { describe, expect, test } from 'vitest';
import type { RowCorrection } from '../../../src/lib/model/reading.ts';
import { read, warningOf } from './reading.ts';

/** Sound rows after those of a test: with a few rows only, the odd ones would be the rule. */
const tail = (row: string) => `${row}\n`.repeat(20);
const sound = <T>(rows: readonly T[]) => rows.slice(0, rows.length - 20);

/** Lines 3 and 5 have a cell too many. */
const ODD = `nom;montant;ville
Ar Vag;12;Brest
Infini; asso;40;Brest
Horizons;7;Guipavas
Foyer; laïque;3;Brest
Keredern;1;Brest
`;
const FILE = ODD + tail('Autre;1;Brest');
const INFINI: RowCorrection = {
	line: 3,
	raw: 'Infini; asso;40;Brest',
	cells: ['Infini, asso', '40', 'Brest'],
};

describe('a row set aside that is mended', () => {
	test('takes its place among the others, with its line', async () => {
		const { rows, reading, lines } = await read(FILE, { corrections: [INFINI] });
		expect(reading).toMatchObject({
			rowsRead: 25,
			rowsKept: 24,
			rowsSetAside: 1,
			rowsCorrected: 1,
		});
		expect(sound(rows)).toEqual([
			['Ar Vag', '12', 'Brest'],
			['Infini, asso', '40', 'Brest'],
			['Horizons', '7', 'Guipavas'],
			['Keredern', '1', 'Brest'],
		]);
		expect(sound([...lines])).toEqual([2, 3, 4, 6]);
		expect(reading.rejects.map(({ line }) => line)).toEqual([5]);
		expect(reading.columns[1]).toMatchObject({ type: { kind: 'integer' }, distinct: 4 });
	});

	test('is known again by its text where lines have moved', async () => {
		const newer = FILE.replace('Ar Vag;12;Brest\n', 'Ar Vag;12;Brest\nNouveau;5;Brest\n');
		const { rows, reading, lines } = await read(newer, { corrections: [INFINI] });
		expect(reading).toMatchObject({ rowsRead: 26, rowsKept: 25, rowsSetAside: 1 });
		expect(rows[2]).toEqual(['Infini, asso', '40', 'Brest']);
		expect(lines[2]).toBe(4);
	});

	test('of two of the same text, is the one of its line; each correction serves once', async () => {
		const twice = `a;b\n1;2;x\n3;4\n1;2;x\n${tail('5;6')}`;
		const mended = (line: number): RowCorrection => ({
			line,
			raw: '1;2;x',
			cells: ['1', `${line}`],
		});
		const one = await read(twice, { corrections: [mended(4)] });
		expect(sound(one.rows)).toEqual([
			['3', '4'],
			['1', '4'],
		]);
		expect(one.reading.rejects.map(({ line }) => line)).toEqual([2]);
		const both = await read(twice, { corrections: [mended(4), mended(2)] });
		expect(sound(both.rows)).toEqual([
			['1', '2'],
			['3', '4'],
			['1', '4'],
		]);
	});

	test('stays aside while it has cells too many; its correction is said to serve nothing', async () => {
		const cells = ['Infini', 'asso', '40', 'Brest'];
		const found = await read(FILE, { corrections: [{ ...INFINI, cells }] });
		expect(found.reading).toMatchObject({ rowsKept: 23, rowsSetAside: 2, rowsCorrected: 0 });
		expect(warningOf(found, 'unused-corrections')).toEqual({
			code: 'unused-corrections',
			count: 1,
		});
	});

	test('that the file no longer has is said', async () => {
		const found = await read('nom;montant;ville\nAr Vag;12;Brest\n', { corrections: [INFINI] });
		expect(found.reading).toMatchObject({ rowsRead: 1, rowsKept: 1, rowsSetAside: 0 });
		expect(warningOf(found, 'unused-corrections')?.count).toBe(1);
	});

	test('may be short; what is missing is blank', async () => {
		const { rows } = await read(FILE, { corrections: [{ ...INFINI, cells: ['Infini'] }] });
		expect(rows[1]).toEqual(['Infini', '', '']);
	});

	test('leaves the lines of other short rows right', async () => {
		const file = `a;b;c\n1;2;3;4\n5;6\n${tail('7;8;9')}`;
		const found = await read(file, {
			corrections: [{ line: 2, raw: '1;2;3;4', cells: ['1', '2', '3'] }],
		});
		expect(warningOf(found, 'padded-rows')).toMatchObject({ count: 1, lines: [3] });
		expect([...found.padded]).toEqual([[1, 2]]);
	});

	test('is mended before its columns are read as rows', async () => {
		const file = `qui;tag 1;tag 2;tag 3\nA;x;y;z\nB;x;y;z;w\n${tail('C;x;y;z')}`;
		const unpivot = { columns: ['tag 1', 'tag 2', 'tag 3'], nameColumn: 'n', valueColumn: 'tag' };
		const { rows, reading } = await read(file, {
			unpivot,
			corrections: [{ line: 3, raw: 'B;x;y;z;w', cells: ['B', 'x', '', ''] }],
		});
		expect(rows.filter(([who]) => who === 'B')).toEqual([['B', 'tag 1', 'x']]);
		expect(reading).toMatchObject({ rowsRead: 22, rowsKept: 22, rowsSetAside: 0 });
	});

	test('gives its cells, to be mended from', async () => {
		const { reading } = await read(FILE);
		expect(reading.rejects[0]).toMatchObject({
			raw: 'Infini; asso;40;Brest',
			cells: ['Infini', ' asso', '40', 'Brest'],
		});
	});

	test('is repaired with the rest of a text encoded twice, and known by its text as read', async () => {
		const twice = `nom;ville\nMÃ©tropole; asso;Brest\n${tail('Ã‰tÃ©;Brest')}`;
		const raw = 'MÃ©tropole; asso;Brest';
		const repaired = await read(twice, { repairsDoubleEncoding: true });
		expect(repaired.reading.rejects[0]).toMatchObject({
			raw,
			cells: ['Métropole', ' asso', 'Brest'],
		});
		const { rows } = await read(twice, {
			repairsDoubleEncoding: true,
			corrections: [{ line: 2, raw, cells: ['MÃ©tropole, asso', 'Brest'] }],
		});
		expect(rows[0]).toEqual(['Métropole, asso', 'Brest']);
	});

	test('is mended past the rows that are listed, even among many of one text', async () => {
		const count = 12_000;
		const file = `a;b\n${tail('5;6').repeat(2_000)}${'1;2;x\n'.repeat(count)}`;
		const first = 2 + 20 * 2_000;
		const corrections = Array.from({ length: count }, (_, index) => ({
			line: first + index,
			raw: '1;2;x',
			cells: ['1', `${index}`],
		}));
		const { reading, rows, lines } = await read(file, { corrections });
		expect(reading).toMatchObject({ rowsCorrected: count, rowsSetAside: 0 });
		expect(rows.at(-1)).toEqual(['1', `${count - 1}`]);
		expect(lines.at(-1)).toBe(first + count - 1);
	});
});
