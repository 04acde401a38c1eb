import type { Wording } from '../../text/messages.ts';
import { differenceText, isHidden, type Amount } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import {
	amountCell,
	heading,
	labelCell,
	numeric,
	type Cell,
	type TableBody,
} from '../table-cells.ts';
import type { DotRow, DotsInput } from './input.ts';

interface Column {
	label: string;
	cell(row: DotRow): Cell;
	isText?: true;
}

/** What a row has more in its second value than in its first. */
export function differenceOf({ value, other }: DotRow): number | undefined {
	return other === undefined || isHidden(value) || isHidden(other) ? undefined : other - value;
}

/** The columns that some row fills, in the order in which they are read. */
function columnsOf(input: DotsInput, unit: string, wording: Wording): Column[] {
	const words = wording.t.charts.dots;
	const { rows, format } = input;
	const absent: Cell = { text: wording.t.charts.compared.absent };
	const amount =
		(of: (row: DotRow) => Amount | undefined, as = format) =>
		(row: DotRow) => {
			const value = of(row);
			return value === undefined ? absent : amountCell(value, wording, as);
		};
	const whenAny = (has: (row: DotRow) => unknown, ...columns: Column[]) =>
		rows.some((row) => has(row) !== undefined) ? columns : [];
	const interval = input.intervalLabel ?? words.interval;
	return [
		{ label: input.valueLabel ?? unit, cell: amount(({ value }) => value) },
		...whenAny(
			(row) => row.interval,
			{ label: words.low(interval), cell: amount((row) => row.interval?.low) },
			{ label: words.high(interval), cell: amount((row) => row.interval?.high) },
		),
		...whenAny(
			({ other }) => other,
			{ label: input.otherLabel ?? words.second, cell: amount(({ other }) => other) },
			{
				label: words.difference,
				cell: (row) => {
					const value = differenceOf(row);
					return value === undefined
						? absent
						: { text: differenceText(value, wording, format), value };
				},
			},
		),
		...whenAny(({ reference }) => reference, {
			label: input.referenceLabel ?? words.reference,
			cell: amount(({ reference }) => reference),
		}),
		...whenAny(({ standing }) => standing, {
			label: words.standing,
			cell: ({ standing }) => labelCell(standing?.text ?? ''),
			isText: true,
		}),
		...whenAny(({ count }) => count, {
			label: input.countLabel ?? words.count,
			cell: amount(({ count }) => count, { kind: 'integer' }),
		}),
	];
}

export function dotsTable(input: DotsInput, { unit }: ChartOf, wording: Wording): TableBody {
	const columns = columnsOf(input, unit.other, wording);
	return {
		columns: [
			heading(input.dimension),
			...columns.map(({ label, isText }) => (isText ? heading(label) : numeric(label))),
		],
		rows: input.rows.map((row) => ({
			cells: [labelCell(row.label), ...columns.map(({ cell }) => cell(row))],
		})),
	};
}
