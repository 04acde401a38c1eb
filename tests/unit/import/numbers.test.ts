import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	numberByPatterns,
	numberStyle,
	parseNumber,
	writesInteger,
} from '../../../src/lib/import/values/numbers.ts';
import {
	isDigits,
	isPlainInteger,
	plainNumber,
} from '../../../src/lib/import/values/plain-number.ts';

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
		['1\u2009234,5', 1234.5],
		["1'234'567", 1234567],
		['1\u2019234.50', 1234.5],
		['\u22121\u202f234,50\u00a0€', -1234.5],
		['-€12', -12],
		['- 12,50 €', -12.5],
		['12,50-', -12.5],
		['(12,50)', -12.5],
		['(1 200 €)', -1200],
		['£3.20', 3.2],
		['$1,234.50', 1234.5],
		['-0', 0],
		['0,1', 0.1],
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
		['--12'],
		['-12-'],
		['(-12)'],
		['(12'],
		['NC'],
		['-'],
		['€'],
		['1  234'],
		['12 ,5'],
		['0 123'],
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

describe('plainNumber', () => {
	const style = fc.record({ commaGroups: fc.boolean(), dotGroups: fc.boolean() });
	const piece = fc.constantFrom(
		...['0', '1', '12', '123', '4567', ',', '.', ',5', '.250', ' 000', '\u00a0234', "'567"],
		...['-', '\u2212', ' ', '€', ' %', ' €', '\u202f'],
	);

	it('reads the same as the patterns do', () => {
		const cells = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(cells, style, (cell, marks) => {
				const plain = plainNumber(cell, marks);
				const byPatterns = numberByPatterns(cell, marks);
				expect(Number.isNaN(plain) ? byPatterns : plain).toBe(byPatterns);
			}),
			{ numRuns: 20_000 },
		);
	});

	it('gives exactly the nearest number', () => {
		const none = { commaGroups: false, dotGroups: false };
		const decimals = fc.tuple(
			fc.integer({ min: 0, max: 1e8 - 1 }),
			fc.integer({ min: 0, max: 1e6 }),
		);
		fc.assert(
			fc.property(decimals, ([whole, part]) => {
				expect(plainNumber(`${whole},${part}`, none)).toBe(Number(`${whole}.${part}`));
			}),
		);
	});

	it('leaves to the patterns none of the usual writings', () => {
		const none = { commaGroups: false, dotGroups: false };
		const usual = ['12', '-3', '12,5', '0.25', '26 956,00', '1\u202f234,50\u00a0€', '12 %'];
		expect(usual.map((cell) => plainNumber(cell, none))).toEqual([
			12, -3, 12.5, 0.25, 26956, 1234.5, 12,
		]);
	});

	it('tells cells of digits', () => {
		expect(['0', '-12', '007'].every(isPlainInteger)).toBe(true);
		expect(['', '-', '1.0', '1 200', 'x'].some(isPlainInteger)).toBe(false);
		expect(['0', '-12', ''].map(isDigits)).toEqual([true, false, false]);
	});
});

describe('writesInteger', () => {
	it('tells whole numbers from amounts without cents', () => {
		const style = { commaGroups: false, dotGroups: false };
		expect(['12', '1 200', '-3'].every((cell) => writesInteger(cell, style))).toBe(true);
		expect(['12,00', '1.0', '1E3', 'x'].some((cell) => writesInteger(cell, style))).toBe(false);
	});
});
