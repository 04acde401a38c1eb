import type { Wording } from '../../text/messages.ts';
import type { NumberFormat } from '../amount.ts';
import { amountCell, heading, labelCell, numeric, type TableBody } from '../table-cells.ts';
import type { ScatterInput } from './input.ts';

export function scatterTable(input: ScatterInput, _: unknown, wording: Wording): TableBody {
	const { dimension, points, x, y, size, categories = [] } = input;
	const absent = { text: wording.t.charts.compared.absent };
	const cell = (value: number | null | undefined, format: NumberFormat | undefined) =>
		value === null || value === undefined ? absent : amountCell(value, wording, format);
	const names = new Map(categories.map(({ key, label }) => [key, label]));
	return {
		columns: [
			heading(dimension),
			numeric(x.label),
			numeric(y.label),
			...(size ? [numeric(size.label)] : []),
			...(categories.length > 0 ? [heading(wording.t.charts.scatter.category)] : []),
		],
		rows: points.map((point) => ({
			cells: [
				labelCell(point.label),
				cell(point.x, x.format),
				cell(point.y, y.format),
				...(size ? [cell(point.size, size.format)] : []),
				...(categories.length > 0
					? [labelCell(names.get(point.category ?? '') ?? wording.t.charts.compared.absent)]
					: []),
			],
		})),
	};
}
