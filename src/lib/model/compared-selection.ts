import type { Filter, Period } from './filter.ts';
import { daysLater, monthsLater, periodEnd, periodStart, type CivilDate } from './period.ts';

/** What the selection is compared with. */
export type Comparison = 'period-before' | 'year-before' | 'everything' | 'kept';

const DAY = 86_400_000;

const daysBetween = (from: CivilDate, to: CivilDate) =>
	Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY);

/** Months from the first day of one to the last day of another, when that is what a period is. */
function wholeMonths({ from, to }: Period): number | undefined {
	const isWhole =
		periodStart(from, 'month') === from && periodEnd(periodStart(to, 'month'), 'month') === to;
	if (!isWhole) return undefined;
	const months = (date: CivilDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
	return months(to) - months(from) + 1;
}

/** The period that ends the day before this one begins, as long: in months when this one is of whole months. */
export function periodBefore(period: Period): Period {
	const { from, to } = period;
	const end = daysLater(from, -1);
	const months = wholeMonths(period);
	if (months !== undefined) return { from: monthsLater(from, -months), to: end };
	return { from: daysLater(end, -daysBetween(from, to)), to: end };
}

/** 29 February is a day of few years: the 28th stands for it. */
function aYearBefore(date: CivilDate): CivilDate {
	const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
	return date.endsWith('-02-29') ? `${year}-02-28` : `${year}${date.slice(4)}`;
}

/** The same days, a year before. The end of a February stays its end. */
export function yearBefore({ from, to }: Period): Period {
	const end = aYearBefore(to);
	const isMonthEnd = periodEnd(periodStart(to, 'month'), 'month') === to;
	return {
		from: aYearBefore(from),
		to: isMonthEnd ? periodEnd(periodStart(end, 'month'), 'month') : end,
	};
}

/** The selection to compare with; nothing where the comparison is with a period and none is selected. */
export function comparedWith(
	filter: Filter,
	comparison: Exclude<Comparison, 'kept'>,
): Filter | undefined {
	if (comparison === 'everything') return { values: {} };
	const { period } = filter;
	if (!period) return undefined;
	const before = comparison === 'period-before' ? periodBefore(period) : yearBefore(period);
	return { ...filter, period: before };
}
