import type { Wording } from '../../text/messages.ts';
import { isHidden } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { amountCells, amountColumns, heading, labelCell, type TableBody } from '../table-cells.ts';
import type { NumberInput } from './input.ts';

export function numberTable(
	{ value, upper, format }: NumberInput,
	{ title, unit: { other: unit } }: ChartOf,
	w: Wording,
): TableBody {
	const isRange = upper !== undefined && upper !== value;
	return {
		columns: [heading(w.t.charts.table.value), ...amountColumns(unit, isRange, w)],
		rows: [
			{
				cells: [
					labelCell(title),
					...amountCells(value, isHidden(value) ? value : (upper ?? value), isRange, w, format),
				],
			},
		],
	};
}
