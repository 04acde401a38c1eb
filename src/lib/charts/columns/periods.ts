import type { CivilDate, PeriodUnit } from '../../model/period.ts';
import type { Wording } from '../../text/messages.ts';
import type { TimePeriod } from './input.ts';

const DAY = 86_400_000;

const toTime = (date: CivilDate) => Date.parse(`${date}T12:00:00Z`);

const toDate = (time: number): CivilDate => new Date(time).toISOString().slice(0, 10);

/** The same day `months` later; meant for first days of months. */
function monthsLater(date: CivilDate, months: number): number {
	const start = new Date(toTime(date));
	return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate(), 12);
}

const MONTHS: Record<Exclude<PeriodUnit, 'day' | 'week'>, number> = {
	month: 1,
	quarter: 3,
	year: 12,
	'school-year': 12,
};

function endOf(start: CivilDate, unit: PeriodUnit): CivilDate {
	if (unit === 'day') return start;
	if (unit === 'week') return toDate(toTime(start) + 6 * DAY);
	return toDate(monthsLater(start, MONTHS[unit]) - DAY);
}

/** ISO 8601: the year and number of the week that holds this Monday's Thursday. */
function isoWeek(monday: CivilDate): { year: string; number: string } {
	const thursday = toTime(monday) + 3 * DAY;
	const year = new Date(thursday).getUTCFullYear();
	const days = Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY);
	return { year: String(year), number: String(Math.floor(days / 7) + 1) };
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
				short: monthName.format(new Date(toTime(start))),
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
	return { key: start, end: endOf(start, unit), ...namesOf(start, unit, wording) };
}

/** Every period from the one that begins on `first` to the one that begins on `last`. */
export function periodsBetween(
	first: CivilDate,
	last: CivilDate,
	unit: PeriodUnit,
	wording: Wording,
): TimePeriod[] {
	const periods: TimePeriod[] = [];
	let start = first;
	while (start <= last) {
		const period = periodOf(start, unit, wording);
		periods.push(period);
		start = toDate(toTime(period.end) + DAY);
	}
	return periods;
}
