import type { Wording } from '../../text/messages.ts';
import type { ChartOf } from '../chart-kind.ts';
import { amountCell, heading, labelCell, numeric, type TableBody } from '../table-cells.ts';
import type { TerritoriesInput } from './input.ts';

export function territoriesTable(
	{ dimension, territories, format, countLabel, total }: TerritoriesInput,
	{ unit }: ChartOf,
	wording: Wording,
): TableBody {
	const { charts } = wording.t;
	const hasCounts = territories.some(({ count }) => count !== undefined);
	const whole = { kind: 'integer' } as const;
	const rows: TableBody['rows'] = territories.map(({ label, value, count }) => ({
		cells: [
			labelCell(label),
			value === null ? { text: charts.territories.noData } : amountCell(value, wording, format),
			...(hasCounts
				? [
						count === undefined
							? { text: charts.compared.absent }
							: amountCell(count, wording, whole),
					]
				: []),
		],
	}));
	if (total !== undefined) {
		const cell = amountCell(total, wording, hasCounts ? whole : format);
		rows.push({
			cells: [labelCell(charts.total), ...(hasCounts ? [{ text: '' }] : []), cell],
			isTotal: true,
		});
	}
	return {
		columns: [
			heading(dimension),
			numeric(unit.other),
			...(hasCounts ? [numeric(countLabel ?? charts.dots.count)] : []),
		],
		rows,
	};
}
