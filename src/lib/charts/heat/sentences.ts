import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { extremes, hiddenSentence, LONGEST_LABEL, type Named } from '../description.ts';
import { shortened } from '../plain-text.ts';
import type { HeatInput } from './input.ts';

/** A heat map in words. */
export function heatSentences(
	input: HeatInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, empty } = wording.t.charts;
	const { integer } = wording.formats;
	const { rows, columns, values, format } = input;
	const what = describe.heat(title, unit.other);
	if (rows.length === 0 || columns.length === 0) return [what, empty];
	const cells = rows.flatMap((row, y) =>
		columns.map((column, x) => ({ row, column, value: values[y]?.[x] ?? null })),
	);
	const named = cells.flatMap(({ row, column, value }): Named[] => {
		if (value === null || value === 'unknown' || isHidden(value)) return [];
		const label = shortened(`${row.label}, ${column.label}`, LONGEST_LABEL);
		return [{ label, value, text: amountText(value, wording, format) }];
	});
	const unknown = cells.filter(({ value }) => value === 'unknown').length;
	return [
		what,
		describe.cells(
			integer(rows.length),
			integer(columns.length),
			input.rowDimension,
			input.columnDimension,
		),
		...extremes(named, wording),
		...(unknown > 0 ? [describe.unknownCells(unknown, integer(unknown))] : []),
		...hiddenSentence(
			cells.flatMap(({ value }) => (value === null || value === 'unknown' ? [] : [value])),
			wording,
		),
	];
}
