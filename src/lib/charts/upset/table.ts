import type { Wording } from '../../text/messages.ts';
import { isHidden } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { amountCells, amountColumns, heading, labelCell, type TableBody } from '../table-cells.ts';
import type { UpsetInput } from './input.ts';

export function upsetTable(
	{ dimension, sets, combinations, markedLabel, total, format }: UpsetInput,
	{ unit: { other: unit } }: ChartOf,
	w: Wording,
): TableBody {
	const { marked, all } = w.t.charts.upset;
	const isRange = combinations.some(({ value, upper }) => upper !== undefined && upper !== value);
	const rows: TableBody['rows'] = combinations.map((one) => ({
		cells: [
			labelCell(one.marked && markedLabel ? marked(one.label, markedLabel) : one.label),
			...amountCells(
				one.value,
				isHidden(one.value) ? one.value : (one.upper ?? one.value),
				isRange,
				w,
				format,
			),
		],
	}));
	if (total !== undefined) {
		rows.push({
			cells: [labelCell(w.t.charts.total), ...amountCells(total, total, isRange, w, format)],
			isTotal: true,
		});
	}
	const wholes = sets.flatMap(({ label, total: whole }) =>
		whole === undefined
			? []
			: [{ cells: [labelCell(all(label)), ...amountCells(whole, whole, isRange, w, format)] }],
	);
	return {
		columns: [heading(dimension), ...amountColumns(unit, isRange, w)],
		rows: [...rows, ...wholes],
	};
}
