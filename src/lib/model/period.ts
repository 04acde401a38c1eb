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

/** The length of period that gives a readable number of columns over a span, both days included. */
export function unitFor(first: CivilDate, last: CivilDate): PeriodUnit {
	const days = (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY + 1;
	if (days <= 31) return 'day';
	if (days <= 200) return 'week';
	if (days <= 900) return 'month';
	if (days <= 3700) return 'quarter';
	return 'year';
}
