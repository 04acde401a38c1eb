import { periodEnd, type CivilDate, type PeriodUnit } from '../../model/period.ts';
import type { Period } from '../../model/filter.ts';

/** Periods of an axis of time by their number, both ends included. */
export interface PeriodRange {
	first: number;
	last: number;
}

/** An axis of time: the first day of each period, in order, none left out. */
export interface TimeAxis {
	unit: PeriodUnit;
	starts: readonly CivilDate[];
}

/** The days of some periods, both included. */
export function daysOfRange({ unit, starts }: TimeAxis, { first, last }: PeriodRange): Period {
	return { from: starts[first]!, to: periodEnd(starts[last]!, unit) };
}

/** The periods that some days touch; undefined when they touch none. */
export function rangeOfDays({ unit, starts }: TimeAxis, days: Period): PeriodRange | undefined {
	const touches = (start: CivilDate) => start <= days.to && periodEnd(start, unit) >= days.from;
	const first = starts.findIndex(touches);
	return first === -1 ? undefined : { first, last: starts.findLastIndex(touches) };
}

/** The range moved by some periods, as far as the axis goes; its length stays. */
export function moved(
	{ starts }: TimeAxis,
	{ first, last }: PeriodRange,
	steps: number,
): PeriodRange {
	const possible = Math.max(-first, Math.min(starts.length - 1 - last, steps));
	return { first: first + possible, last: last + possible };
}

/** The range with one of its ends moved, which never passes the other. */
export function withEnd(
	{ starts }: TimeAxis,
	{ first, last }: PeriodRange,
	end: 'first' | 'last',
	to: number,
): PeriodRange {
	return end === 'first'
		? { first: Math.max(0, Math.min(last, to)), last }
		: { first, last: Math.max(first, Math.min(starts.length - 1, to)) };
}

/**
 * What a range is compared with: as many periods just before it; since the beginning, the same a
 * period earlier. Undefined when nothing is before.
 */
export function rangeBefore(
	{ first, last }: PeriodRange,
	isCumulative: boolean,
): PeriodRange | undefined {
	if (isCumulative) return last === 0 ? undefined : { first: 0, last: last - 1 };
	const length = last - first + 1;
	return first < length ? undefined : { first: first - length, last: first - 1 };
}
