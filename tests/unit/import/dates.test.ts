import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrder, isAbsentDate, parseDate } from '../../../src/lib/import/values/dates.ts';

describe('parseDate', () => {
	it.each([
		['2025-01-16', '2025-01-16'],
		['2017/09/08', '2017-09-08'],
		['16/01/2025', '2025-01-16'],
		['6/1/2025', '2025-01-06'],
		['16-01-2025', '2025-01-16'],
		['16.01.2025', '2025-01-16'],
		['16/01/25', '2025-01-16'],
		['16/01/68', '2068-01-16'],
		['16/01/69', '1969-01-16'],
		['29/02/2024', '2024-02-29'],
		['2019-01-17 10:38:20 +0100', '2019-01-17'],
		['2024-03-31T23:59:59.123Z', '2024-03-31'],
		['2024-03-31T23:59:59-05:00', '2024-03-31'],
		['2019-01-17 10:38:20 UTC', '2019-01-17'],
		['16/01/2025 10:30', '2025-01-16'],
		['16/01/2025 à 10h30', '2025-01-16'],
		['16/01/2025 18h', '2025-01-16'],
		['01/16/2025 3:05 PM', undefined],
		['16 janvier 2025', '2025-01-16'],
		['1er mars 2024', '2024-03-01'],
		['Jeudi 9 avril 2015', '2015-04-09'],
		['9 avr. 2015', '2015-04-09'],
		['15 août 2023', '2023-08-15'],
		['3 DÉCEMBRE 2023', '2023-12-03'],
		['16 January 2025', '2025-01-16'],
		['January 16, 2025', '2025-01-16'],
		['Jan 3rd, 2025', '2025-01-03'],
		['12-févr-2025', '2025-02-12'],
		['Mon Jan 09 03:43:41 WIB 2017', '2017-01-09'],
		['Mon Jan 09 2017 03:43:41 GMT+0100 (CET)', '2017-01-09'],
	])('reads %j', (cell, date) => {
		expect(parseDate(cell)).toBe(date);
	});

	it.each([
		['31/02/2024'],
		['29/02/2023'],
		['2023-02-29'],
		['32/01/2024'],
		['13/13/2024'],
		['0001-01-01'],
		['2018-01-04_2021-06-21'],
		['16/01-2025'],
		['2025'],
		['01/2025'],
		['10:38'],
		['1.5.2'],
		['16 pluviôse 2025'],
		['Réunion du 16 janvier 2025'],
		['CP 2017-11-13'],
		[''],
	])('does not read %j', (cell) => {
		expect(parseDate(cell)).toBeUndefined();
	});

	it('puts the month first only where the column proves it', () => {
		expect(dateOrder(['01/02/2024', '03/04/2024'])).toBe('day-first');
		expect(dateOrder(['01/02/2024', '25/04/2024'])).toBe('day-first');
		expect(dateOrder(['01/02/2024', '04/25/2024'])).toBe('month-first');
		expect(parseDate('04/25/2024', 'month-first')).toBe('2024-04-25');
		expect(parseDate('04/25/2024 3:05 PM', 'month-first')).toBe('2024-04-25');
	});

	it('reads back every day of two centuries, whatever the zone of the machine', () => {
		const days = fc.integer({ min: 0, max: 73_048 });
		fc.assert(
			fc.property(days, (day) => {
				const date = new Date(Date.UTC(1900, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
				const [year, month, ofMonth] = date.split('-');
				expect(parseDate(date)).toBe(date);
				expect(parseDate(`${ofMonth}/${month}/${year}`)).toBe(date);
				const words = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
				expect(parseDate(words.format(new Date(`${date}T12:00:00Z`)))).toBe(date);
			}),
		);
	});
});

describe('isAbsentDate', () => {
	it('knows the dates that stand for none', () => {
		expect(
			['0001-01-01', '0001-01-01 00:00:00', '0000-00-00', '01/01/0001'].every(isAbsentDate),
		).toBe(true);
		expect(isAbsentDate('2001-01-01')).toBe(false);
	});
});
