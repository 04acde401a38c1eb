import { describe, expect, it } from 'vitest';
import { stepFor } from '../../../src/lib/charts/columns/period-axis.ts';
import { periodOf, periodsBetween } from '../../../src/lib/charts/columns/periods.ts';
import { en, fr } from './figures.ts';

describe('periodOf', () => {
	it('names each unit in French', () => {
		expect(periodOf('2024-10-01', 'quarter', fr)).toEqual({
			key: '2024-10-01',
			end: '2024-12-31',
			label: 'T4 2024',
			short: 'T4',
			context: '2024',
		});
		expect(periodOf('2024-02-01', 'month', fr)).toMatchObject({
			end: '2024-02-29',
			label: 'février 2024',
			short: 'févr.',
		});
		expect(periodOf('2024-09-01', 'school-year', fr)).toEqual({
			key: '2024-09-01',
			end: '2025-08-31',
			label: '2024-2025',
			short: '2024-25',
		});
		expect(periodOf('2024-03-31', 'day', fr)).toMatchObject({
			end: '2024-03-31',
			label: '31 mars 2024',
			short: '31',
			context: 'mars 24',
		});
		expect(periodOf('2023-01-01', 'year', fr)).toMatchObject({ end: '2023-12-31', label: '2023' });
	});

	it('names them in English', () => {
		expect(periodOf('2024-10-01', 'quarter', en)).toMatchObject({ label: 'Q4 2024', short: 'Q4' });
	});

	// ISO 8601: the first week of a year holds its first Thursday.
	it.each([
		['2024-12-30', '1', '2025', '2025-01-05'],
		['2020-12-28', '53', '2020', '2021-01-03'],
		['2021-01-04', '1', '2021', '2021-01-10'],
		['2024-07-01', '27', '2024', '2024-07-07'],
	])('numbers the week of Monday %s', (monday, number, year, end) => {
		expect(periodOf(monday, 'week', fr)).toEqual({
			key: monday,
			end,
			label: `semaine ${number} de ${year}`,
			short: `S${number}`,
			context: year,
		});
	});
});

describe('periodsBetween', () => {
	it('leaves no gap, over summer time and leap years', () => {
		const days = periodsBetween('2024-01-01', '2024-12-31', 'day', fr);
		expect(days).toHaveLength(366);
		expect(days.at(-1)?.key).toBe('2024-12-31');
		const months = periodsBetween('2022-09-01', '2025-06-01', 'month', fr);
		expect(months).toHaveLength(34);
		expect(months.map(({ key }) => key.slice(8))).toEqual(Array(34).fill('01'));
	});
});

describe('stepFor', () => {
	it('divides a run whole, so that every year has the same labels', () => {
		expect([1, 2, 3, 5, 7].map((needed) => stepFor(needed, 12))).toEqual([1, 2, 3, 6, 12]);
		expect(stepFor(3, 4)).toBe(4);
	});
});
