/** A civil date, `YYYY-MM-DD`: no time, no time zone. */
export type CivilDate = string;

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'school-year';

export const PERIOD_UNITS: readonly PeriodUnit[] = [
	'day',
	'week',
	'month',
	'quarter',
	'year',
	'school-year',
];

const DAY = 86_400_000;

/** Noon UTC, so that no time zone moves a civil date to its neighbour. */
const toTime = (date: CivilDate) => Date.parse(`${date}T12:00:00Z`);

const toDate = (time: number): CivilDate => new Date(time).toISOString().slice(0, 10);

/** The same day of the month, `months` later or earlier; meant for first days of months. */
export function monthsLater(date: CivilDate, months: number): CivilDate {
	const start = new Date(toTime(date));
	start.setUTCMonth(start.getUTCMonth() + months);
	return toDate(start.getTime());
}

/** The civil date `days` later, or earlier. */
export function daysLater(date: CivilDate, days: number): CivilDate {
	return toDate(toTime(date) + days * DAY);
}

const MONTHS: Record<Exclude<PeriodUnit, 'day' | 'week'>, number> = {
	month: 1,
	quarter: 3,
	year: 12,
	'school-year': 12,
};

/** First day of the period that holds a date: weeks begin on Monday, school years on 1 September. */
export function periodStart(date: CivilDate, unit: PeriodUnit): CivilDate {
	const month = Number(date.slice(5, 7));
	const first = `${date.slice(0, 7)}-01`;
	switch (unit) {
		case 'day':
			return date;
		case 'week':
			return daysLater(date, -((new Date(toTime(date)).getUTCDay() + 6) % 7));
		case 'month':
			return first;
		case 'quarter':
			return monthsLater(first, -((month - 1) % 3));
		case 'year':
			return monthsLater(first, -(month - 1));
		case 'school-year':
			return monthsLater(first, -((month + 3) % 12));
	}
}

/** Last day of the period that begins on `start`. */
export function periodEnd(start: CivilDate, unit: PeriodUnit): CivilDate {
	if (unit === 'day') return start;
	if (unit === 'week') return daysLater(start, 6);
	return daysLater(monthsLater(start, MONTHS[unit]), -1);
}

/** First day of each period from the one that holds `first` to the one that holds `last`. */
export function periodStarts(first: CivilDate, last: CivilDate, unit: PeriodUnit): CivilDate[] {
	const starts: CivilDate[] = [];
	let start = periodStart(first, unit);
	while (start <= last) {
		starts.push(start);
		start = daysLater(periodEnd(start, unit), 1);
	}
	return starts;
}

/** The length of period that gives a readable number of columns over a span, both days included. */
export function unitFor(first: CivilDate, last: CivilDate): PeriodUnit {
	const days = (toTime(last) - toTime(first)) / DAY + 1;
	if (days <= 31) return 'day';
	if (days <= 200) return 'week';
	if (days <= 900) return 'month';
	if (days <= 3700) return 'quarter';
	return 'year';
}
