import type { PeriodUnit } from '../../model/period.ts';
import type { mapTime as reference } from '../fr/map-time.ts';
import { createFormats } from '../formats.ts';
import { pluralOf, type PluralForms } from '../plural.ts';

const plural = pluralOf('en');
const { integer } = createFormats('en');

/** What a row is, after what dates it. */
const rows = {
	participations: { one: 'participation', other: 'participations' },
	ties: { one: 'tie', other: 'ties' },
	decisions: { one: 'decision', other: 'decisions' },
	contributions: { one: 'decision', other: 'decisions' },
	replies: { one: 'reply', other: 'replies' },
	column: { one: 'row', other: 'rows' },
} satisfies Record<string, PluralForms>;
type Rows = keyof typeof rows;

const counted = (count: number, forms: PluralForms) =>
	`${integer(count)}\u00a0${plural(count, forms)}`;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const ofRows = (kind: Rows, count: number) => counted(count, rows[kind]);

const units: Record<PeriodUnit, PluralForms> = {
	day: { one: 'day', other: 'days' },
	week: { one: 'week', other: 'weeks' },
	month: { one: 'month', other: 'months' },
	quarter: { one: 'quarter', other: 'quarters' },
	year: { one: 'year', other: 'years' },
	'school-year': { one: 'school year', other: 'school years' },
};

/** The network through time: its axis, the window on it, playing. */
export const mapTime: typeof reference = {
	title: 'The network through time',
	rows: ofRows,
	between: (_unit: PeriodUnit, first: string, last: string) => `from ${first} to ${last}`,
	until: (_unit: PeriodUnit, last: string) => `up to ${last}`,
	days: (first: string, last: string) => `from ${first} to ${last}`,
	untilDay: (last: string) => `up to ${last}`,
	says: (window: string, counts: readonly string[], change?: string) =>
		`${capital(window)}: ${counts.join(', ')}${change === undefined ? '' : `; ${change}`}.`,
	more: (nodes: string, than: string) => `${nodes} more than ${than}`,
	fewer: (nodes: string, than: string) => `${nodes} fewer than ${than}`,
	same: (things: string, than: string) => `as many ${things} as ${than}`,
	before: (unit: PeriodUnit, count: number) =>
		count === 1
			? `the ${units[unit].one} before`
			: `the ${integer(count)}\u00a0${units[unit].other} before`,
	earlier: (unit: PeriodUnit) => `one ${units[unit].one} earlier`,
	all: (kind: Rows, dated: number, first: string, last: string) =>
		`${ofRows(kind, dated)} from ${first} to ${last}.`,
	undatedHidden: (kind: Rows, count: number) =>
		`${ofRows(kind, count)} without a date ${plural(count, { one: 'is', other: 'are' })} left out.`,
	undatedShown: (kind: Rows, count: number) =>
		`${ofRows(kind, count)} without a date ${plural(count, { one: 'counts', other: 'count' })} too.`,
	undated: (kind: Rows, count: number) => `${ofRows(kind, count)} without a date.`,
	withoutDate: 'no date',
	at: (period: string, count: string) => `${period}: ${count}`,
	chart: (kind: Rows, unit: PeriodUnit, first: string, last: string, highest: string) =>
		`${capital(rows[kind].other)} by ${units[unit].one}, from ${first} to ${last}. The highest: ${highest}.`,
	open: 'See it in time',
	close: 'Close',
	play: 'Play',
	pause: 'Pause',
	back: 'Back by one period',
	forward: 'Forward by one period',
	backShort: 'Back',
	forwardShort: 'Forward',
	leave: 'All the time',
	window: 'Window of time',
	from: 'Start of the window',
	to: 'End of the window',
	keys: 'Arrows: one period. Page up and page down: further. Home and end: to the ends.',
	playing: 'Playing.',
	hint: 'Drag across the bars to choose a window of time, or play from start to end.',
	settings: 'Time settings',
	by: 'Date',
	unit: 'By',
	reach: 'Show',
	reaches: { window: 'within the window', until: 'up to here' },
	absent: 'Those absent',
	absents: { faint: 'faint, in their place', hidden: 'taken away' },
	showUndated: (kind: Rows, count: number) => `Show ${ofRows(kind, count)} without a date too`,
	units: {
		day: 'day',
		week: 'week',
		month: 'month',
		quarter: 'quarter',
		year: 'year',
		'school-year': 'school year',
	},
	dates: {
		participations: 'participations',
		ties: 'ties',
		decisions: 'decisions',
		contributions: 'submission of contributions',
	},
	note: (window: string) => `Window of time: ${window}.`,
	absentFaint: (nodes: string, count: number) =>
		`${nodes} ${plural(count, { one: 'is', other: 'are' })} not in it (faint on the map).`,
	absentHidden: (nodes: string, count: number) =>
		`${nodes} ${plural(count, { one: 'is', other: 'are' })} not in it and not on the map.`,
	measured: (window: string) => `Measured within the window of time: ${window}.`,
	measuresWait: 'Measures go on once paused.',
	elsewhere: 'No date in this network: the window of time does not apply to it.',
};
