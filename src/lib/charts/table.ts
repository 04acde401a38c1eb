import type { Wording } from '../text/messages.ts';
import { amountText, isHidden, type Amount } from './amount.ts';
import type { BarsInput } from './bars/input.ts';
import type { ColumnsInput } from './columns/input.ts';
import type { Figure } from './figure.ts';
import type { NumberInput } from './number/input.ts';
import { plainText } from './plain-text.ts';

export interface TableColumn {
	label: string;
	numeric: boolean;
}

export interface Cell {
	text: string;
	/** Absent from labels and from what is hidden. */
	value?: number;
}

/** The same data as the drawing. The first cell of a row names it. */
export interface Table {
	caption: string;
	columns: TableColumn[];
	rows: { cells: Cell[]; isTotal?: boolean }[];
}

function amountCell(amount: Amount, wording: Wording): Cell {
	const text = amountText(amount, wording);
	return isHidden(amount) ? { text } : { text, value: amount };
}

const labelCell = (label: string): Cell => ({ text: plainText(label) });

const numeric = (label: string): TableColumn => ({ label: plainText(label), numeric: true });

const heading = (label: string): TableColumn => ({ label: plainText(label), numeric: false });

type Body = Pick<Table, 'columns' | 'rows'>;

function amountColumns(unit: string, isRange: boolean, { t }: Wording): TableColumn[] {
	const { atLeast, atMost, columnOf } = t.charts.table;
	if (!isRange) return [numeric(unit)];
	return [numeric(columnOf(unit, atLeast)), numeric(columnOf(unit, atMost))];
}

function amountCells(low: Amount, high: Amount, isRange: boolean, wording: Wording): Cell[] {
	return isRange
		? [amountCell(low, wording), amountCell(high, wording)]
		: [amountCell(low, wording)];
}

function barsBody(
	{ dimension, categories, total, omitted }: BarsInput,
	unit: string,
	w: Wording,
): Body {
	const isRange = categories.some(({ value, upper }) => upper !== undefined && upper !== value);
	const rows: Table['rows'] = categories.map(({ label, value, upper }) => ({
		cells: [
			labelCell(label),
			...amountCells(value, isHidden(value) ? value : (upper ?? value), isRange, w),
		],
	}));
	if (omitted !== undefined) {
		const label = w.t.charts.omitted(omitted.count, w.formats.integer(omitted.count));
		const upTo = isHidden(omitted.largest)
			? amountText(omitted.largest, w)
			: `≤\u00a0${amountText(omitted.largest, w)}`;
		const cell = { text: upTo };
		rows.push({ cells: [labelCell(label), ...(isRange ? [{ text: '' }, cell] : [cell])] });
	}
	if (total !== undefined) {
		rows.push({
			cells: [labelCell(w.t.charts.total), ...amountCells(total, total, isRange, w)],
			isTotal: true,
		});
	}
	return { columns: [heading(dimension), ...amountColumns(unit, isRange, w)], rows };
}

function columnsBody(
	{ periods, series, values, totals }: ColumnsInput,
	unit: string,
	w: Wording,
): Body {
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
				...series.map((_, one) => amountCell(values[index]?.[one] ?? 0, w)),
				...(totals === undefined ? [] : [amountCell(totals[index] ?? 0, w)]),
			],
		})),
	};
}

function numberBody({ value, upper }: NumberInput, title: string, unit: string, w: Wording): Body {
	const isRange = upper !== undefined && upper !== value;
	return {
		columns: [heading(w.t.charts.table.value), ...amountColumns(unit, isRange, w)],
		rows: [
			{
				cells: [
					labelCell(title),
					...amountCells(value, isHidden(value) ? value : (upper ?? value), isRange, w),
				],
			},
		],
	};
}

/** The figure's data as a table, for the screen, publications and data files. */
export function tableOf({ title, unit, chart }: Figure, wording: Wording): Table {
	const caption = plainText(wording.t.charts.table.caption(title, unit.other));
	switch (chart.kind) {
		case 'bars':
			return { caption, ...barsBody(chart.input, unit.other, wording) };
		case 'columns':
			return { caption, ...columnsBody(chart.input, unit.other, wording) };
		case 'number':
			return { caption, ...numberBody(chart.input, title, unit.other, wording) };
	}
}
