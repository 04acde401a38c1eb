import type { Wording } from '../text/messages.ts';
import { amountText, isHidden, type Amount, type NumberFormat } from './amount.ts';
import { plainText } from './plain-text.ts';

export interface TableColumn {
	label: string;
	numeric: boolean;
}

export interface Cell {
	text: string;
	/** Absent from labels and from what is hidden. */
	value?: number;
	/** By which it is sorted, where its text does not sort as it reads: a date. */
	order?: string;
}

/** The columns and rows of a table. The first cell of a row names it. */
export interface TableBody {
	columns: TableColumn[];
	rows: { cells: Cell[]; isTotal?: boolean }[];
}

/** What a table does not hold. */
export interface TableRest {
	/** Rows that there are beside its own. */
	omitted: number;
	/** Sentences on the others. */
	notes: string[];
}

export function amountCell(amount: Amount, wording: Wording, format?: NumberFormat): Cell {
	const text = amountText(amount, wording, format);
	return isHidden(amount) ? { text } : { text, value: amount };
}

export const labelCell = (label: string): Cell => ({ text: plainText(label) });

export const numeric = (label: string): TableColumn => ({ label: plainText(label), numeric: true });

export const heading = (label: string): TableColumn => ({
	label: plainText(label),
	numeric: false,
});

/** One column for what is counted, or two for a range. */
export function amountColumns(unit: string, isRange: boolean, { t }: Wording): TableColumn[] {
	const { atLeast, atMost, columnOf } = t.charts.table;
	if (!isRange) return [numeric(unit)];
	return [numeric(columnOf(unit, atLeast)), numeric(columnOf(unit, atMost))];
}

export function amountCells(
	low: Amount,
	high: Amount,
	isRange: boolean,
	wording: Wording,
	format?: NumberFormat,
): Cell[] {
	const least = amountCell(low, wording, format);
	return isRange ? [least, amountCell(high, wording, format)] : [least];
}
