import {
	daysLater,
	periodEnd,
	periodStarts,
	type CivilDate,
	type PeriodUnit,
} from '../../model/period.ts';
import type { Wording } from '../../text/messages.ts';
import type { TimePeriod } from './input.ts';

/** ISO 8601: the year and number of the week that holds this Monday's Thursday. */
function isoWeek(monday: CivilDate): { year: string; number: string } {
	const thursday = daysLater(monday, 3);
	const year = thursday.slice(0, 4);
	const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
	return { year, number: String(Math.floor(days / 7) + 1) };
}

function namesOf(start: CivilDate, unit: PeriodUnit, { t, formats, locale }: Wording) {
	const year = start.slice(0, 4);
	const next = String(Number(year) + 1);
	const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
	switch (unit) {
		case 'day':
			return {
				label: formats.date(start),
				short: String(Number(start.slice(8))),
				context: formats.month(start, true),
			};
		case 'week': {
			const week = isoWeek(start);
			const label = t.charts.weekOf(week.number, week.year);
			return { label, short: t.charts.week(week.number), context: week.year };
		}
		case 'month':
			return {
				label: formats.month(start),
				short: monthName.format(new Date(`${start}T12:00:00Z`)),
				context: year,
			};
		case 'quarter': {
			const quarter = String(Math.floor((Number(start.slice(5, 7)) - 1) / 3) + 1);
			const label = t.charts.quarterOf(quarter, year);
			return { label, short: t.charts.quarter(quarter), context: year };
		}
		case 'year':
			return { label: year, short: year };
		case 'school-year':
			return {
				label: t.charts.schoolYear(year, next),
				short: t.charts.schoolYear(year, next.slice(2)),
			};
	}
}

/** The period of `unit` that begins on `start`, named in the reader's language. */
export function periodOf(start: CivilDate, unit: PeriodUnit, wording: Wording): TimePeriod {
	return { key: start, end: periodEnd(start, unit), ...namesOf(start, unit, wording) };
}

/** Every period from the one that begins on `first` to the one that begins on `last`. */
export function periodsBetween(
	first: CivilDate,
	last: CivilDate,
	unit: PeriodUnit,
	wording: Wording,
): TimePeriod[] {
	return periodStarts(first, last, unit).map((start) => periodOf(start, unit, wording));
}
