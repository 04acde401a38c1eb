import type { Wording } from '../../text/messages.ts';
import { isHidden } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import {
	amountCell,
	heading,
	labelCell,
	numeric,
	type Cell,
	type TableBody,
} from '../table-cells.ts';
import { placesOf, valueAt, type LinesInput } from './input.ts';

/** Whether any value of a series is a range. */
function isRange({ upper, values }: LinesInput, series: number): boolean {
	return (upper ?? []).some((row, place) => {
		const high = row[series];
		return typeof high === 'number' && high !== values[place]?.[series];
	});
}

function cellsOf(input: LinesInput, place: number, series: number, wording: Wording): Cell[] {
	const value = valueAt(input, place, series);
	const ranges = isRange(input, series);
	if (value === null) {
		const absent = { text: wording.t.charts.compared.absent };
		return ranges ? [absent, absent] : [absent];
	}
	const low = amountCell(value, wording, input.format);
	if (!ranges) return [low];
	const high = isHidden(value) ? value : (input.upper?.[place]?.[series] ?? value);
	return [low, amountCell(high, wording, input.format)];
}

export function linesTable(
	input: LinesInput,
	{ unit: { other: unit } }: ChartOf,
	w: Wording,
): TableBody {
	const { atLeast, atMost, columnOf, period } = w.t.charts.table;
	const { axis, series } = input;
	const names = series.flatMap(({ label }, index) => {
		const name = series.length > 1 ? label : unit;
		if (!isRange(input, index)) return [numeric(name)];
		return [numeric(columnOf(name, atLeast)), numeric(columnOf(name, atMost))];
	});
	return {
		columns: [heading(axis.kind === 'time' ? period : axis.dimension), ...names],
		rows: placesOf(input).map(({ label }, place) => ({
			cells: [labelCell(label), ...series.flatMap((_, index) => cellsOf(input, place, index, w))],
		})),
	};
}
