import { describe, expect, test } from 'vitest';
import {
	daysLater,
	periodEnd,
	periodStart,
	periodStarts,
	type PeriodUnit,
} from '../../../src/lib/model/period.ts';

describe('the period that holds a day', () => {
	// Checked on a calendar: 29 February 2024 is a Thursday, 1 January 2023 a Sunday.
	test.each<[PeriodUnit, string, string, string]>([
		['day', '2024-02-29', '2024-02-29', '2024-02-29'],
		['week', '2024-02-29', '2024-02-26', '2024-03-03'],
		['week', '2023-01-01', '2022-12-26', '2023-01-01'],
		['month', '2024-02-29', '2024-02-01', '2024-02-29'],
		['quarter', '2024-12-31', '2024-10-01', '2024-12-31'],
		['quarter', '2024-01-01', '2024-01-01', '2024-03-31'],
		['year', '2024-06-15', '2024-01-01', '2024-12-31'],
		['school-year', '2024-08-31', '2023-09-01', '2024-08-31'],
		['school-year', '2024-09-01', '2024-09-01', '2025-08-31'],
	])('%s of %s', (unit, day, first, last) => {
		expect(periodStart(day, unit)).toBe(first);
		expect(periodEnd(first, unit)).toBe(last);
	});

	test('periods follow each other without a gap', () => {
		expect(periodStarts('2023-11-20', '2024-02-01', 'month')).toEqual([
			'2023-11-01',
			'2023-12-01',
			'2024-01-01',
			'2024-02-01',
		]);
		const weeks = periodStarts('2024-12-20', '2025-01-10', 'week');
		expect(weeks).toEqual(['2024-12-16', '2024-12-23', '2024-12-30', '2025-01-06']);
		expect(daysLater('2024-12-31', 1)).toBe('2025-01-01');
	});
});
