import type { Wording } from '../../text/messages.ts';
import type { ChartOf } from '../chart-kind.ts';
import { amountCell, heading, labelCell, numeric, type TableBody } from '../table-cells.ts';
import type { ColumnsInput } from './input.ts';

export function columnsTable(
	{ periods, series, values, totals, format }: ColumnsInput,
	{ unit: { other: unit } }: ChartOf,
	w: Wording,
): TableBody {
	const names = series.length > 1 ? series.map(({ label }) => numeric(label)) : [numeric(unit)];
	return {
		columns: [
			heading(w.t.charts.table.period),
			...names,
			...(totals === undefined ? [] : [numeric(w.t.charts.total)]),
		],
		rows: periods.map(({ label }, index) => ({
			cells: [
				labelCell(label),
				...series.map((_, one) => amountCell(values[index]?.[one] ?? 0, w, format)),
				...(totals === undefined ? [] : [amountCell(totals[index] ?? 0, w, format)]),
			],
		})),
	};
}
