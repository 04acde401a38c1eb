import { describe, expect, it } from 'vitest';
import { distinctValues } from '../../../src/lib/import/columns/distinct-values.ts';
import {
	profileColumn,
	type ProfileOptions,
} from '../../../src/lib/import/typing/profile-column.ts';
import type { ColumnType } from '../../../src/lib/model/column.ts';

const repeated = (count: number, ...cells: string[]) =>
	Array.from({ length: count }, () => cells).flat();

function profile(header: string, cells: string[], options?: ProfileOptions) {
	const lines = cells.map((_, index) => index + 2);
	return profileColumn(header, header, distinctValues(cells), lines, options);
}

/** Values by row, with null for none. */
function valuesOf(header: string, cells: string[], type: ColumnType) {
	const { typed, cells: found } = profile(header, cells, { type });
	return Array.from(found.codes, (code) => {
		const value = typed?.[code];
		return typeof value === 'number' && Number.isNaN(value) ? null : value;
	});
}

const DAY = 86_400_000;
const JANUARY_16 = 20_104;

describe('counts of a column', () => {
	it('are those of blanks, distinct values and misfits, with the line of the first', () => {
		const cells = [...repeated(20, '2024-01-02'), '2018-01-04_2021-06-21', '', 'NC', '0001-01-01'];
		const { column: found, typed } = profile('date', cells);
		expect(found).toMatchObject({
			type: { kind: 'date' },
			blanks: 3,
			distinct: 4,
			misfitCount: 1,
			misfits: [{ line: 22, raw: '2018-01-04_2021-06-21' }],
			absentMarks: [
				{ mark: 'NC', rows: 1 },
				{ mark: '0001-01-01', rows: 1 },
			],
		});
		const { NaN: none } = Number;
		expect(typed).toEqual(Float64Array.of(19_724, none, none, none, none));
	});

	it('put the same mark together, and keep marks as words in a text', () => {
		const cells = ['1', 'NC', ' NC', 'nc', 'NC', '-', ''];
		expect(profile('n', cells).column).toMatchObject({
			blanks: 6,
			absentMarks: [
				{ mark: 'NC', rows: 3 },
				{ mark: 'nc', rows: 1 },
				{ mark: '-', rows: 1 },
			],
		});
		const text = profile('remarque', ['NC', '-', ''], { type: { kind: 'text' } }).column;
		expect(text).toMatchObject({ blanks: 1, absentMarks: [], misfitCount: 0 });
	});

	it('give a few examples, and no more misfits than can be read', () => {
		const cells = [...Array.from({ length: 4000 }, (_, i) => `${i}`), ...repeated(150, 'x')];
		const { column: found } = profile('n', cells);
		expect(found.examples).toEqual(['0', '1', '2', '3', '4']);
		expect(found.misfitCount).toBe(150);
		expect(found.misfits).toHaveLength(100);
	});

	it('take absent marks from the user, even numbers', () => {
		const { column: found, typed } = profile('n', ['1', '999', 'NC'], {
			type: { kind: 'integer' },
			absentMarks: ['999'],
		});
		expect(found).toMatchObject({ blanks: 1, misfitCount: 1, misfits: [{ line: 4, raw: 'NC' }] });
		expect(typed).toEqual(Float64Array.of(1, Number.NaN, Number.NaN));
	});
});

describe('values under the type that the user chose', () => {
	it('are numbers', () => {
		const cells = ['1 200,50', '1,234.50', '(12)', 'NC', '', 'abc', '0'];
		expect(valuesOf('n', cells, { kind: 'number' })).toEqual([
			1200.5,
			1234.5,
			-12,
			null,
			null,
			null,
			0,
		]);
		expect(valuesOf('n', ['1', '2,5', '3,0', '1 200'], { kind: 'integer' })).toEqual([
			1,
			null,
			3,
			1200,
		]);
	});

	it('are days, whatever the clock', () => {
		const cells = [
			'16/01/2025',
			'2025-01-16T23:59:59-05:00',
			'20250116',
			'31/12/1969',
			'31/02/2025',
		];
		const days = [JANUARY_16, JANUARY_16, JANUARY_16, -1, null];
		expect(valuesOf('n', cells, { kind: 'date' })).toEqual(days);
	});

	it('are civil milliseconds', () => {
		const cells = ['16/01/2025 10:30', '2025-01-16', '1969-12-31 23:59:59', 'NC'];
		expect(valuesOf('n', cells, { kind: 'date-time' })).toEqual([
			JANUARY_16 * DAY + 37_800_000,
			JANUARY_16 * DAY,
			-1000,
			null,
		]);
	});

	it('are yes and no', () => {
		expect(valuesOf('n', ['0', '1', ''], { kind: 'yes-no' })).toEqual([0, 1, null]);
		const answers = ['Oui', 'non', 'X', 'NC', 'peut-être'];
		expect(valuesOf('n', answers, { kind: 'yes-no' })).toEqual([1, 0, 1, null, null]);
	});

	it('are degrees on the Earth', () => {
		const latitude = { kind: 'place', holds: 'latitude' } as const;
		expect(valuesOf('n', ['48,394', '-4.48', '91', 'NC'], latitude)).toEqual([
			48.394,
			-4.48,
			null,
			null,
		]);
		const both = profile('n', ['48.39, -4.48', 'Brest', ''], {
			type: { kind: 'place', holds: 'both' },
		});
		expect(both.typed).toBeUndefined();
		expect(both.column).toMatchObject({ blanks: 1, misfitCount: 1 });
	});

	it('are the texts themselves', () => {
		expect(profile('n', ['1', '2'], { type: { kind: 'text' } }).typed).toBeUndefined();
		expect(profile('n', ['001', '2'], { type: { kind: 'identifier' } }).typed).toBeUndefined();
	});
});

describe('dates with two readings', () => {
	it('are counted when no date of the column settles the order', () => {
		const open = profile('date', ['03/04/2025', '03/04/2025', '05/05/2025', 'NC']);
		expect(open.ambiguousDates).toBe(2);
		expect(profile('date', ['03/04/2025', '16/04/2025']).ambiguousDates).toBe(0);
		expect(profile('texte', ['03/04/2025'], { type: { kind: 'text' } }).ambiguousDates).toBe(0);
	});

	it('follow the order that the user chose', () => {
		const type = { kind: 'date', order: 'month-first' } as const;
		const found = profile('date', ['01/02/2025', '16/01/2025'], { type });
		expect(found.ambiguousDates).toBe(0);
		expect(found.typed).toEqual(Float64Array.of(JANUARY_16 - 14, Number.NaN));
		expect(found.column.misfitCount).toBe(1);
	});

	it('follow the majority of proofs, and the others are misfits', () => {
		const cells = ['16/01/2025', '17/01/2025', ...repeated(30, '03/01/2025'), '01/25/2025'];
		const found = profile('date', cells);
		expect(found.column).toMatchObject({
			type: { kind: 'date' },
			misfitCount: 1,
			misfits: [{ line: 34, raw: '01/25/2025' }],
		});
		expect(found.ambiguousDates).toBe(0);
	});
});

describe('identifiers', () => {
	it('that a spreadsheet damaged are misfits', () => {
		expect(profile('idAttribuant', ['2,43E+13', '24310000000012']).column.misfitCount).toBe(1);
		const codes = ['13001', '13002', '4000', ''];
		expect(profile('code_postal', codes).column.misfits).toEqual([{ line: 4, raw: '4000' }]);
		const phones = ['0474301963', '0602595057', '474301963'];
		expect(profile('Téléphone', phones).column.misfits).toEqual([{ line: 4, raw: '474301963' }]);
	});

	it('do not call the postcodes of Belgium damaged', () => {
		const belgian = profile('code_postal', ['1000', '4000', '7500']);
		expect(belgian.column.misfitCount).toBe(0);
		expect(belgian.invalidCount).toBe(0);
	});

	it('whose key is wrong keep their text, and are counted apart', () => {
		const cells = ['12002701600563', '12002701600564', '12002701600564', 'NC', '', '2,43E+13'];
		const found = profile('SIRET', cells);
		expect(found.invalidCount).toBe(2);
		expect(found.column).toMatchObject({
			type: { kind: 'identifier', scheme: 'siret' },
			misfitCount: 1,
			blanks: 1,
			absentMarks: [],
		});
	});
});

describe('guards of exporters', () => {
	it('are taken away from numbers, dates and texts', () => {
		const numbers = profile('solde', ["'-12", "'+3,5", '4', "'-12"]);
		expect(numbers).toMatchObject({ guardedCount: 3, column: { type: { kind: 'number' } } });
		expect(numbers.typed).toEqual(Float64Array.of(-12, 3.5, 4));
		const texts = profile('compte', ["'@mairie", 'collectif', '', "'=)", "'hui"]);
		expect(texts.guardedCount).toBe(2);
		expect(texts.typed).toEqual(['@mairie', 'collectif', undefined, '=)', "'hui"]);
		expect(texts.cells.values[0]).toBe("'@mairie");
	});

	it('leave identifiers as they were typed', () => {
		const codes = profile('Code postal', ['="01000"', '="29200"']);
		expect(codes.column.type).toEqual({ kind: 'identifier', scheme: 'postcode' });
		expect(codes.typed).toEqual(['01000', '29200']);
		const phones = profile('contact', ["'+33 6 02 59 50 57", '04 74 30 19 63']);
		expect(phones.column.type).toEqual({ kind: 'identifier', scheme: 'phone' });
		expect(phones.invalidCount).toBe(0);
	});

	it('are still there in the misfits, which are the file’s own words', () => {
		const { column: found } = profile('n', ["'=A1", '4'], { type: { kind: 'integer' } });
		expect(found.misfits).toEqual([{ line: 2, raw: "'=A1" }]);
	});
});

describe('the spread of a column', () => {
	const spread = (header: string, cells: string[], type?: ColumnType) =>
		profile(header, cells, { type }).column.distribution;

	it('is twelve equal bins of numbers, by rows', () => {
		const cells = ['0', '0', '1', '11,9', '12', '6', 'NC', 'x'];
		expect(spread('n', cells, { kind: 'number' })).toEqual({
			kind: 'bins',
			lowest: 0,
			highest: 12,
			counts: [2, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2],
		});
	});

	it('is bins of days, and a single bin when all rows hold one value', () => {
		expect(spread('date', ['16/01/2025', '28/01/2025', '27/01/2025'])).toEqual({
			kind: 'bins',
			lowest: JANUARY_16,
			highest: JANUARY_16 + 12,
			counts: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2],
		});
		expect(spread('n', ['4', '4'])).toEqual({ kind: 'bins', lowest: 4, highest: 4, counts: [2] });
	});

	it('is the six most frequent texts, and the rest', () => {
		const cells = ['a', 'b', 'b', 'c', 'd', 'e', 'f', 'g', 'g', 'g', 'h', '', ' '];
		expect(spread('lettre', cells, { kind: 'text' })).toEqual({
			kind: 'values',
			values: [
				{ value: 'g', rows: 3 },
				{ value: 'b', rows: 2 },
				{ value: 'a', rows: 1 },
				{ value: 'c', rows: 1 },
				{ value: 'd', rows: 1 },
				{ value: 'e', rows: 1 },
			],
			otherRows: 2,
		});
		expect(spread('présent', ['Oui', 'Non', 'Oui', 'NC'])).toEqual({
			kind: 'values',
			values: [
				{ value: 'Oui', rows: 2 },
				{ value: 'Non', rows: 1 },
			],
			otherRows: 0,
		});
	});

	it('is nothing where there is no value', () => {
		const nothing = { kind: 'values', values: [], otherRows: 0 };
		expect(spread('n', ['', 'x'], { kind: 'number' })).toEqual(nothing);
		expect(spread('n', [''])).toEqual(nothing);
	});
});
