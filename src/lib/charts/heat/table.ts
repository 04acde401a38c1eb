import type { Wording } from '../../text/messages.ts';
import type { ChartOf } from '../chart-kind.ts';
import {
	amountCell,
	heading,
	labelCell,
	numeric,
	type Cell,
	type TableBody,
} from '../table-cells.ts';
import type { HeatInput, HeatValue } from './input.ts';

/** What a cell of the table says of a cell of the chart: nothing where there is no such cell. */
function cellOf(value: HeatValue, { format }: HeatInput, wording: Wording): Cell {
	if (value === null) return { text: '' };
	if (value === 'unknown') return { text: wording.t.charts.heat.unknown };
	return amountCell(value, wording, format);
}

export function heatTable(input: HeatInput, _: ChartOf, wording: Wording): TableBody {
	const { rows, columns, values, sizes, rowTotals, columnTotals, sizeLabel } = input;
	const { total } = wording.t.charts;
	const whole = { kind: 'integer' } as const;
	const body: TableBody['rows'] = rows.map(({ label }, row) => ({
		cells: [
			labelCell(label),
			...(sizes ? [amountCell(sizes[row] ?? 0, wording, whole)] : []),
			...columns.map((__, column) => cellOf(values[row]?.[column] ?? null, input, wording)),
			...(rowTotals ? [amountCell(rowTotals[row] ?? 0, wording, input.format)] : []),
		],
	}));
	if (columnTotals !== undefined) {
		const cells = columns.map((__, column) =>
			amountCell(columnTotals[column] ?? 0, wording, input.format),
		);
		const aside = sizes ? [{ text: '' }] : [];
		const corner = rowTotals ? [{ text: '' }] : [];
		body.push({ cells: [labelCell(total), ...aside, ...cells, ...corner], isTotal: true });
	}
	return {
		columns: [
			heading(input.rowDimension),
			...(sizes ? [numeric(sizeLabel ?? wording.t.charts.dots.count)] : []),
			...columns.map(({ label }) => numeric(label)),
			...(rowTotals ? [numeric(total)] : []),
		],
		rows: body,
	};
}
