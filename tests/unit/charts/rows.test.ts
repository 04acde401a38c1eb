import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../src/lib/charts/describe.ts';
import { placeRows } from '../../../src/lib/charts/rows/place.ts';
import type { RowsCell, RowsInput } from '../../../src/lib/charts/rows/input.ts';
import { nextSorting, sortedRows } from '../../../src/lib/charts/sorted-rows.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { rowsTable } from '../../../src/lib/charts/rows/table.ts';
import { associations, rowsInput } from './table-figures.ts';
import { en, figureOf, fr, PARTICIPANTS } from './figures.ts';
import { textsOf } from './marks.ts';

const COLUMNS: RowsInput['columns'] = [
	{ label: 'Nom', kind: 'text' },
	{ label: 'Jour', kind: 'date' },
	{ label: 'Nombre', kind: 'number' },
	{ label: 'Actif', kind: 'flag' },
];
const tableFor = (rows: RowsCell[][], wording = fr) =>
	rowsTable({ columns: COLUMNS, rows }, { title: '', unit: PARTICIPANTS }, wording);
const cells = (rows: RowsCell[][], wording = fr) =>
	tableFor(rows, wording).rows.map((row) => row.cells.map(({ text }) => text));

suite('rowsTable', () => {
	it('writes each cell by its kind, in the language of its reader', () => {
		const row = ['Hem', '2024-11-03', 12431.5, true];
		expect(cells([row])).toEqual([['Hem', '03/11/2024', '12\u202f431,5', 'oui']]);
		expect(cells([row], en)).toEqual([['Hem', '03/11/2024', '12,431.5', 'yes']]);
		expect(cells([['', '2024-11-03T14:30:00', -2, false]])[0]).toEqual([
			'',
			'03/11/2024 14:30:00',
			'−2',
			'non',
		]);
	});

	it('leaves what is missing empty, and says what is hidden', () => {
		expect(cells([[null, null, { hidden: true, below: 5 }, null]])).toEqual([
			['', '', '<\u00a05', ''],
		]);
		expect(tableFor([[null, null, null, null]]).rows[0]!.cells[2]).toEqual({ text: '' });
	});

	it('writes a date that is none as it stands', () => {
		expect(cells([['', 'hier', 1, true]])[0]![1]).toBe('hier');
	});
});

suite('sortedRows', () => {
	const rows: RowsCell[][] = [
		['École 10', '2024-02-01', 5, true],
		['école 9', '2023-12-31', null, false],
		['Ecole 9', '2024-01-15', 40, true],
	];
	const order = (column: number, direction: 'ascending' | 'descending') =>
		sortedRows(tableFor(rows), { column, direction }, fr.formats.compare).map(({ cells: row }) =>
			tableFor(rows).rows.findIndex((one) => one.cells[1]!.text === row[1]!.text),
		);

	it('goes by number, by date and by name as people sort them', () => {
		expect(order(0, 'ascending')).toEqual([2, 1, 0]);
		expect(order(1, 'ascending')).toEqual([1, 2, 0]);
		expect(order(2, 'ascending')).toEqual([0, 2, 1]);
	});

	it('keeps empty cells last, whichever the way', () => {
		expect(order(2, 'descending')).toEqual([2, 0, 1]);
	});

	it('keeps totals last', () => {
		const table = tableFor(rows);
		const total = { cells: table.rows[0]!.cells.map(() => ({ text: 'A' })), isTotal: true };
		const sorted = sortedRows(
			{ rows: [total, ...table.rows] },
			{ column: 0, direction: 'ascending' },
			fr.formats.compare,
		);
		expect(sorted.at(-1)).toBe(total);
	});

	it('goes by a column, then the other way, then as given', () => {
		const first = nextSorting(undefined, 2);
		const second = nextSorting(first, 2);
		expect(first).toEqual({ column: 2, direction: 'ascending' });
		expect(second).toEqual({ column: 2, direction: 'descending' });
		expect(nextSorting(second, 2)).toBeUndefined();
		expect(nextSorting(second, 0)).toEqual({ column: 0, direction: 'ascending' });
	});
});

suite('a table', () => {
	it('is drawn in an image by its first rows, and says how many there are beside', () => {
		const texts = textsOf(placeRows(rowsInput, { width: 720 }, PARTICIPANTS, fr)).map(
			({ text }) => text,
		);
		expect(texts).toContain('Association numéro 20 du quartier de Fives');
		expect(texts).not.toContain('Association numéro 21 du quartier de Fives');
		expect(texts).toContain('et 1\u202f255 autres lignes');
	});

	it('is said by what it holds', () => {
		const text = describe(associations, fr).replaceAll('\u202f', ' ');
		expect(text).toBe(
			'Tableau : Associations et leurs rencontres. 75 lignes. Colonnes : Association, Première rencontre, ' +
				'participants et Subventionnée. Et 1 200 autres lignes.',
		);
		expect(tableOf(associations, fr).rows).toHaveLength(75);
	});

	it('never writes a cell as markup or as a formula', () => {
		const input = { columns: [COLUMNS[0]!], rows: [['<b>gras</b>\u202e'], ['=1+1']] };
		const { rows } = tableOf(figureOf({ kind: 'rows', input }), fr);
		expect(rows.map(({ cells: row }) => row[0]!.text)).toEqual(['<b>gras</b>', '=1+1']);
	});
});
