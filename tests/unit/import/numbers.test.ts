import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberStyle, parseNumber, writesInteger } from '../../../src/lib/import/values/numbers.ts';

const readColumn = (cells: string[]) => {
	const style = numberStyle(cells);
	return cells.map((cell) => parseNumber(cell, style));
};

describe('parseNumber', () => {
	it.each([
		['0', 0],
		['-12', -12],
		['\u22123,5', -3.5],
		['+4', 4],
		['840690.0', 840690],
		['299.67', 299.67],
		['26 956,00', 26956],
		['26\u00a0956,5', 26956.5],
		['1\u202f234\u202f567', 1234567],
		['1,5E+10', 1.5e10],
		['1.5e-3', 0.0015],
		['12 %', 12],
		['12,5\u202f%', 12.5],
		['1 200 €', 1200],
		['€ 12', 12],
		['1 200,50 EUR', 1200.5],
		['1,234.50', 1234.5],
		['1.234,50', 1234.5],
		['1,234,567', 1234567],
		['1.234.567', 1234567],
		[' 7 ', 7],
		[',5', 0.5],
		['1,234', 1.234],
		['1.234', 1.234],
		['46.1060711578546', 46.1060711578546],
	])('reads %j', (cell, number) => {
		expect(parseNumber(cell)).toBe(number);
	});

	it.each([
		[''],
		['abc'],
		['12a'],
		['01000'],
		['04 74 30 19 63'],
		['12 34'],
		['1 23 456'],
		['1,23,456'],
		['1.2.3'],
		['12/03/2024'],
		['2018-01-04'],
		['1234567890123456'],
		['12.'],
		['1e999'],
		['%'],
		['1,234.5,6'],
		['Infinity'],
		['0x10'],
	])('does not read %j', (cell) => {
		expect(parseNumber(cell)).toBeUndefined();
	});

	it('takes the column’s proof that commas make groups', () => {
		expect(readColumn(['1,234', '12,345,678', '3'])).toEqual([1234, 12345678, 3]);
		expect(readColumn(['1,234', '1,234.50'])).toEqual([1234, 1234.5]);
		expect(readColumn(['1.234', '1.234.567', '12'])).toEqual([1234, 1234567, 12]);
	});

	it('keeps decimal marks where the column also proves them', () => {
		expect(readColumn(['1,234', '0,5'])).toEqual([1.234, 0.5]);
		expect(readColumn(['1,234', '1,234,567', '12,5'])).toEqual([1.234, 1234567, 12.5]);
		expect(readColumn(['840690.0', '1,5E+10', '12 000,00'])).toEqual([840690, 1.5e10, 12000]);
	});

	it('reads back numbers as French and English write them, to the cent', () => {
		const formats = ['fr-FR', 'en-GB'].map(
			(locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }),
		);
		fc.assert(
			fc.property(
				fc.integer({ min: -1e11, max: 1e11 }),
				fc.constantFrom(...formats),
				(cents, format) => {
					expect(parseNumber(format.format(cents / 100))).toBe(cents / 100);
				},
			),
		);
	});
});

describe('writesInteger', () => {
	it('tells whole numbers from amounts without cents', () => {
		const style = { commaGroups: false, dotGroups: false };
		expect(['12', '1 200', '-3'].every((cell) => writesInteger(cell, style))).toBe(true);
		expect(['12,00', '1.0', '1E3', 'x'].some((cell) => writesInteger(cell, style))).toBe(false);
	});
});
