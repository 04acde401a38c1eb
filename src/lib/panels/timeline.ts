import type { ColumnsInput, Series } from '../charts/columns/input.ts';
import { periodsBetween } from '../charts/columns/periods.ts';
import type { PanelContext } from './panel.ts';

/**
 * Columns over time from rows that exist: periods without rows are given as zeros, and the
 * period in which the data begin is marked.
 */
export function timeline<Row extends { period: string | null }>(
	rows: readonly Row[],
	series: Series[],
	values: (row: Row) => number[],
	{ unit, wording, filter, firstDay }: PanelContext,
): ColumnsInput {
	const dated = new Map(rows.flatMap((row) => (row.period === null ? [] : [[row.period, row]])));
	const starts = [...dated.keys()].sort();
	const first = starts[0];
	const last = starts.at(-1);
	if (first === undefined || last === undefined) return { periods: [], series, values: [] };
	const periods = periodsBetween(first, last, unit, wording).map((period) => ({
		...period,
		isFirst: firstDay !== undefined && period.key <= firstDay && firstDay <= period.end,
	}));
	return {
		periods,
		series,
		values: periods.map(({ key }) => {
			const row = dated.get(key);
			return row ? values(row) : series.map(() => 0);
		}),
		selection: filter.period,
	};
}
