import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { amountCells, amountColumns, heading, labelCell, type TableBody } from '../table-cells.ts';
import type { BarsInput } from './input.ts';

export function barsTable(
	{ dimension, categories, total, omitted, format }: BarsInput,
	{ unit: { other: unit } }: ChartOf,
	w: Wording,
): TableBody {
	const isRange = categories.some(({ value, upper }) => upper !== undefined && upper !== value);
	const rows: TableBody['rows'] = categories.map(({ label, value, upper }) => ({
		cells: [
			labelCell(label),
			...amountCells(value, isHidden(value) ? value : (upper ?? value), isRange, w, format),
		],
	}));
	if (omitted !== undefined) {
		const label = w.t.charts.omitted(omitted.count, w.formats.integer(omitted.count));
		const upTo = isHidden(omitted.largest)
			? amountText(omitted.largest, w, format)
			: `≤\u00a0${amountText(omitted.largest, w, format)}`;
		const cell = { text: upTo };
		rows.push({ cells: [labelCell(label), ...(isRange ? [{ text: '' }, cell] : [cell])] });
	}
	if (total !== undefined) {
		rows.push({
			cells: [labelCell(w.t.charts.total), ...amountCells(total, total, isRange, w, format)],
			isTotal: true,
		});
	}
	return { columns: [heading(dimension), ...amountColumns(unit, isRange, w)], rows };
}
