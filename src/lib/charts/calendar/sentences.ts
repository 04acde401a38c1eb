import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { extremes, hiddenSentence, type Named } from '../description.ts';
import type { CalendarInput } from './input.ts';

/** A calendar in words. */
export function calendarSentences(
	{ first, last, days, unknown, format }: CalendarInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, calendar, empty } = wording.t.charts;
	const { date, integer } = wording.formats;
	const what = describe.calendar(title, unit.other);
	if (days.length === 0) return [what, empty];
	const named = days.flatMap(({ day, value }): Named[] =>
		isHidden(value) ? [] : [{ label: date(day), value, text: amountText(value, wording, format) }],
	);
	return [
		what,
		describe.days(days.length, integer(days.length), date(first), date(last)),
		...extremes(named, wording),
		...(unknown === undefined || unknown === 0
			? []
			: [calendar.noDate(amountText(unknown, wording, format))]),
		...hiddenSentence(
			days.map(({ value }) => value),
			wording,
		),
	];
}
