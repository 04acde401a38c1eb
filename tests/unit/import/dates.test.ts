import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ambiguousRows,
	orderProofs,
	provedOrder,
} from '../../../src/lib/import/values/date-order.ts';
import { dateOrder, parseDate } from '../../../src/lib/import/values/dates.ts';
import {
	compactMoment,
	isAbsentDate,
	momentByPatterns,
	momentIn,
	saysDate,
	writesClock,
} from '../../../src/lib/import/values/moments.ts';
import { plainMoment } from '../../../src/lib/import/values/plain-date.ts';
import { typedText } from '../../../src/lib/import/values/typed-text.ts';

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
		['janvier 2025'],
		['16/01/2025 25:00'],
		['2025-01-16 10:60'],
		['20250116'],
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

describe('momentIn', () => {
	const moment = (cell: string) => typedText({ kind: 'date-time' }, momentIn(cell));

	it.each([
		['2025-01-16', '2025-01-16T00:00:00'],
		['2025-01-16T10:30:05', '2025-01-16T10:30:05'],
		['2025-01-16 10:30', '2025-01-16T10:30:00'],
		['2025-01-16T10:30:05Z', '2025-01-16T10:30:05'],
		['2025-01-16T23:30:00+02:00', '2025-01-16T23:30:00'],
		['2025-01-16 00:30:00 -0500', '2025-01-16T00:30:00'],
		['2025-01-16 10:30:05 UTC', '2025-01-16T10:30:05'],
		['2025-01-16T10:30:05.25Z', '2025-01-16T10:30:05.250'],
		['2025-01-16T10:30:05,057999+01:00', '2025-01-16T10:30:05.057'],
		['16/01/2025 10:30', '2025-01-16T10:30:00'],
		['16/01/2025 à 10h30', '2025-01-16T10:30:00'],
		['16/01/2025 18h', '2025-01-16T18:00:00'],
		['le 16 janvier 2025 à 9 h 05', '2025-01-16T09:05:00'],
		['16/01/2025 3:05 PM', '2025-01-16T15:05:00'],
		['January 16, 2025 12:05 a.m.', '2025-01-16T00:05:00'],
		['16/01/2025 12:05 pm', '2025-01-16T12:05:00'],
		['Mon Jan 09 03:43:41 WIB 2017', '2017-01-09T03:43:41'],
	])('keeps the clock of %j as written', (cell, text) => {
		expect(moment(cell)).toBe(text);
	});

	it('counts civil milliseconds from the first of January 1970', () => {
		expect(momentIn('01/01/1970')).toBe(0);
		expect(momentIn('02/01/1970 00:00:01')).toBe(86_401_000);
		expect(momentIn('1969-12-31')).toBe(-86_400_000);
	});

	it('sees which dates write a time', () => {
		expect(['16/01/2025 18h', '2025-01-16T00:00', '9 avril 2015 10:30'].every(writesClock)).toBe(
			true,
		);
		expect(['16/01/2025', '2025-01-16', 'March 4th, 2025', '9 avril 2015'].some(writesClock)).toBe(
			false,
		);
	});

	it('reads the same without patterns as with them', () => {
		const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
		const mark = fc.constantFrom('-', '/', '.', ':', ' ');
		const year = fc.oneof(fc.integer({ min: 990, max: 2100 }).map(String), two);
		const day = fc
			.tuple(fc.boolean(), year, mark, two, mark, two)
			.map(([first, y, a, m, b, d]) => (first ? `${y}${a}${m}${b}${d}` : `${d}${a}${m}${b}${y}`));
		const clock = fc.oneof(
			fc.constant(''),
			fc
				.tuple(fc.constantFrom('T', ' ', '  ', 't'), two, two, fc.constantFrom('', ':07', ':59'))
				.map(([before, h, m, s]) => `${before}${h}:${m}${s}`),
		);
		const rest = fc.constantFrom('', 'Z', ' UTC', '+02:00', ' +0200', '.5', '.123456Z', ' PM', '.');
		const order = fc.constantFrom('day-first' as const, 'month-first' as const);
		fc.assert(
			fc.property(day, clock, rest, order, (date, time, zone, which) => {
				const cell = date + time + zone;
				const plain = plainMoment(cell, which);
				const byPatterns = momentByPatterns(cell, which);
				expect(Number.isNaN(plain) ? byPatterns : plain).toBe(byPatterns);
			}),
			{ numRuns: 20_000 },
		);
	});

	it('leaves to the patterns none of the usual writings', () => {
		const usual = ['2025-01-16', '16/01/2025', '16/01/2025 10:30', '2025-01-16T10:30:00.123Z'];
		expect(usual.map((cell) => plainMoment(cell, 'day-first')).some(Number.isNaN)).toBe(false);
	});
});

describe('the order of day and month', () => {
	const proofs = (cells: string[]) => orderProofs(cells, new Uint8Array(cells.length).fill(1));
	const open = (cells: string[]) => ambiguousRows(cells, new Uint8Array(cells.length).fill(1));

	it('is the one of the majority where dates contradict each other', () => {
		expect(proofs(['16/01/2025', '17/01/2025 10:30', '01/25/2025', '2025-13-01'])).toEqual({
			dayFirst: 2,
			monthFirst: 1,
		});
		expect(provedOrder({ dayFirst: 2, monthFirst: 1 })).toBe('day-first');
		expect(provedOrder({ dayFirst: 1, monthFirst: 2 })).toBe('month-first');
	});

	it('stays open when no date settles it, for the dates that it changes', () => {
		expect(open(['03/04/2025', '5-6-25', '04/04/2025', '2025-01-02', ' 1/2/2025 ', ''])).toBe(3);
		expect(open(['03/04/2025', '16/04/2025'])).toBe(0);
		expect(open(['03/04/2025', '04/16/2025'])).toBe(0);
		expect(open(['03/04/2025', '16/04/2025', '04/16/2025'])).toBe(1);
		expect(open(['01/02/2025-03/04/2025', '1.2.3', '10/11'])).toBe(0);
	});
});

describe('compactMoment', () => {
	it('reads eight digits as a date', () => {
		expect(typedText({ kind: 'date-time' }, compactMoment('20250116'))).toBe('2025-01-16T00:00:00');
		expect(['20251301', '20250230', '12345678', '2025011'].map(compactMoment)).toEqual(
			Array.from({ length: 4 }, () => Number.NaN),
		);
	});

	it('hears the headers that announce dates', () => {
		expect(['date', 'dateCreationEtablissement', 'DATE_NAISS', 'Jour'].every(saysDate)).toBe(true);
		expect(['montant', 'update_count', 'mandat', 'numéro'].some(saysDate)).toBe(false);
	});
});

describe('typedText', () => {
	it('writes values in one canonical form', () => {
		expect(typedText({ kind: 'date' }, 20_104)).toBe('2025-01-16');
		expect(typedText({ kind: 'date' }, -1)).toBe('1969-12-31');
		expect(typedText({ kind: 'yes-no' }, 1)).toBe('true');
		expect(typedText({ kind: 'yes-no' }, 0)).toBe('false');
		expect(typedText({ kind: 'number' }, -12.5)).toBe('-12.5');
		expect(typedText({ kind: 'integer' }, 1234567)).toBe('1234567');
		expect(typedText({ kind: 'date' }, Number.NaN)).toBe('');
	});
});

describe('isAbsentDate', () => {
	it('knows the dates that stand for none', () => {
		expect(
			['0001-01-01', '0001-01-01 00:00:00', '0000-00-00', '01/01/0001', '00/01/1900'].every(
				isAbsentDate,
			),
		).toBe(true);
		expect(isAbsentDate('2001-01-01')).toBe(false);
	});
});
