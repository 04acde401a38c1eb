import { describe as suite, expect, it } from 'vitest';
import type { CalendarInput } from '../../../src/lib/charts/calendar/input.ts';
import { placeCalendar } from '../../../src/lib/charts/calendar/place.ts';
import { describe } from '../../../src/lib/charts/describe.ts';
import { dataOf } from '../../../src/lib/charts/drawing.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { walk } from '../../../src/lib/charts/walk.ts';
import { meetingDays } from './cell-figures.ts';
import { en, fr, PARTICIPANTS } from './figures.ts';
import { marksOf, rectsOf, textsOf } from './marks.ts';

const of = (days: CalendarInput['days'], rest: Partial<CalendarInput> = {}): CalendarInput => ({
	first: '2024-01-01',
	last: '2024-12-31',
	days,
	...rest,
});

const place = (input: CalendarInput, width = 720) =>
	placeCalendar(input, { width }, PARTICIPANTS, fr);
const texts = (input: CalendarInput, width?: number) =>
	textsOf(place(input, width)).map(({ text }) => text);

/** 2024-01-01 was a Monday: 1, 8 and 15 January are one under the other in the days of a week. */
const MONDAYS = ['2024-01-01', '2024-01-08', '2024-01-15'].map((day, index) => ({
	day,
	value: index + 1,
}));

suite('placeCalendar', () => {
	it('puts the days of a week in a column, Monday first, and weeks side by side', () => {
		const days = ['2024-01-01', '2024-01-07', '2024-01-08'].map((day) => ({ day, value: 1 }));
		const [monday, sunday, next] = dataOf(place(of(days))).map(({ hit }) => hit);
		expect(sunday!.x).toBe(monday!.x);
		expect(sunday!.y - monday!.y).toBeCloseTo(6 * monday!.height);
		expect(next!.y).toBe(monday!.y);
		expect(next!.x - monday!.x).toBeCloseTo(monday!.width);
	});

	it('puts weeks one under the other in months where a year has no room', () => {
		const [first, second] = dataOf(place(of(MONDAYS), 320)).map(({ hit }) => hit);
		expect(second!.x).toBe(first!.x);
		expect(second!.y).toBeGreaterThan(first!.y);
	});

	it('draws an empty square for each day of the data without a value, and for no other day', () => {
		const count = (input: CalendarInput) => {
			const path = marksOf(place(input).marks).find(
				(mark) => mark.kind === 'path' && mark.stroke === 'hairline',
			);
			return path?.kind === 'path' ? (path.d.match(/M/g) ?? []).length : 0;
		};
		// 366 days in 2024; 60 from 1 January to 29 February.
		expect(count(of(MONDAYS))).toBe(366 - 3);
		expect(count(of(MONDAYS, { last: '2024-02-29' }))).toBe(60 - 3);
	});

	it('draws a block for each year, or for each school year', () => {
		const titles = (input: CalendarInput) => texts(input).filter((text) => /^20\d\d/.test(text));
		const span = { first: '2023-10-01', last: '2024-06-30' };
		expect(titles(of(MONDAYS, span))).toEqual(['2023', '2024']);
		expect(titles(of(MONDAYS, { ...span, yearStart: 9 }))).toEqual(['2023-2024']);
	});

	it('leaves out the oldest of many years, and says so', () => {
		const input = of(MONDAYS, { first: '2001-01-01' });
		expect(texts(input)).toContain('14 années plus anciennes, dans le tableau');
		expect(dataOf(place(input))).toHaveLength(3);
		expect(dataOf(place({ ...input, days: [{ day: '2003-05-05', value: 1 }] }))).toHaveLength(0);
	});

	it('chooses a day as a period, and makes the days outside of a selection pale', () => {
		const selection = { from: '2024-01-08', to: '2024-01-31' };
		const drawing = place(of(MONDAYS, { selection }));
		expect(dataOf(drawing)[0]).toMatchObject({
			period: { from: '2024-01-01', to: '2024-01-01' },
			selected: false,
			label: '1 janvier 2024\u202f: 1 participant',
		});
		const rects = rectsOf(drawing);
		expect(MONDAYS.map(({ day }) => rects[`day-${day}`]?.[0]?.pale)).toEqual([true, false, false]);
	});

	it('shades by value, and tells zero and hidden days apart', () => {
		const days = [...MONDAYS, { day: '2024-02-01', value: 0 }];
		const rects = rectsOf(place(of([...days, { day: '2024-02-02', value: { hidden: true } }])));
		const fill = (day: string) => rects[`day-${day}`]?.[0]?.fill;
		expect(MONDAYS.map(({ day }) => fill(day))).toEqual(['heat-2', 'heat-4', 'heat-6']);
		expect(fill('2024-02-01')).toBe('paper');
		expect(fill('2024-02-02')).toBe('hidden');
	});

	it('says what has no date', () => {
		expect(texts(of(MONDAYS, { unknown: 12 }))).toContain('Sans date\u202f: 12.');
		expect(texts(of(MONDAYS, { unknown: 0 })).some((text) => text.includes('Sans date'))).toBe(
			false,
		);
	});

	it('says so when there is nothing to draw', () => {
		expect(texts(of([]))).toEqual([fr.t.charts.empty]);
	});
});

suite('a calendar', () => {
	const path = (days: string[], keys: string[], width: number) => {
		const data = dataOf(place(of(days.map((day) => ({ day, value: 1 }))), width));
		return keys.reduce((current, key) => walk(data, current, key) ?? current, data[0]!).id;
	};
	// A Monday, the Wednesday and the Monday after, and the same weekdays a month later.
	const days = ['2024-01-01', '2024-01-03', '2024-01-08', '2024-01-29', '2024-02-05'];

	it('is walked by week to the right and by weekday downwards', () => {
		expect(path(days, ['ArrowRight'], 720)).toBe('day-2024-01-08');
		expect(path(days, ['ArrowDown'], 720)).toBe('day-2024-01-03');
		expect(path(days, ['End'], 720)).toBe('day-2024-02-05');
	});

	it('is walked as it is drawn in months', () => {
		expect(path(days, ['ArrowRight'], 320)).toBe('day-2024-01-03');
		expect(path(days, ['ArrowDown'], 320)).toBe('day-2024-01-08');
	});

	it('is said with its span, extremes and what has no date', () => {
		const text = describe(meetingDays, en);
		expect(text).toContain('117 days with a value, from 6 September 2023 to 6 June 2025.');
		expect(text).toContain('No date: 12.');
	});

	it('gives its days as a table', () => {
		const { rows } = tableOf(meetingDays, fr);
		expect(rows[0]!.cells.map(({ text }) => text)).toEqual(['6 septembre 2023', '0']);
		expect(rows.at(-1)!.cells.map(({ text }) => text)).toEqual(['Sans valeur', '12']);
	});
});
