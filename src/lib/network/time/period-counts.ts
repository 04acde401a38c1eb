import type { DaysOfRows } from '../../model/network-time.ts';
import type { CivilDate } from '../../model/period.ts';

/** The first and the last day of dated rows; undefined when no row is dated. */
export function extentOfDays(
	days: readonly DaysOfRows[],
): { first: CivilDate; last: CivilDate } | undefined {
	let [first, last]: (CivilDate | undefined)[] = [undefined, undefined];
	for (const { begins, ends } of days) {
		if (begins === null || ends === null) continue;
		if (first === undefined || begins < first) first = begins;
		if (last === undefined || ends > last) last = ends;
	}
	return first === undefined || last === undefined ? undefined : { first, last };
}

/** Rows without a date. */
export function undatedRows(days: readonly DaysOfRows[]): number {
	return days.reduce((sum, { begins, n }) => sum + (begins === null ? n : 0), 0);
}

/** Number of the last period that begins on this day or before, -1 when none does. */
function periodOf(starts: readonly CivilDate[], day: CivilDate): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle]! <= day) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/**
 * Rows of each period. A row that lasts is counted in every period that it touches.
 *
 * @param starts first day of each period, in order, none left out
 */
export function countsByPeriod(
	days: readonly DaysOfRows[],
	starts: readonly CivilDate[],
): number[] {
	const counts = starts.map(() => 0);
	for (const { begins, ends, n } of days) {
		if (begins === null || ends === null) continue;
		const last = periodOf(starts, ends);
		for (let i = Math.max(0, periodOf(starts, begins)); i <= last; i += 1) counts[i]! += n;
	}
	return counts;
}
