import type { CivilDate } from '../../model/period.ts';

/** Milliseconds of a civil day: clocks are kept as written, so that no day is shorter. */
export const DAY = 86_400_000;

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
}

/** Days from 1970-01-01 to a day of the calendar; NaN for a day that it has not. */
export function civilDay(year: number, month: number, day: number): number {
	if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) {
		return Number.NaN;
	}
	// Years that begin in March, so that the leap day is the last one.
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const ofEra = marchYear - era * 400;
	const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
	return era * 146_097 + days - 719_468;
}

/** Milliseconds from midnight to a time of the clock; NaN for one that no clock shows. */
export function civilClock(hours: number, minutes: number, seconds = 0): number {
	if (!(hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59)) return Number.NaN;
	if (!(seconds >= 0 && seconds <= 59)) return Number.NaN;
	return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** `YYYY-MM-DD`. */
export function dayText(days: number): CivilDate {
	return new Date(days * DAY).toISOString().slice(0, 10);
}

/** `YYYY-MM-DDTHH:MM:SS`, with milliseconds only where there are some. */
export function momentText(milliseconds: number): string {
	const text = new Date(milliseconds).toISOString();
	return text.endsWith('.000Z') ? text.slice(0, -5) : text.slice(0, -1);
}
