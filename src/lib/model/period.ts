/** A civil date, `YYYY-MM-DD`: no time, no time zone. */
export type CivilDate = string;

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'school-year';

export const PERIOD_UNITS: readonly PeriodUnit[] = [
	'day',
	'week',
	'month',
	'quarter',
	'year',
	'school-year'
];
