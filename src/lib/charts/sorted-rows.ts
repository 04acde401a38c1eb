import type { Cell, TableBody } from './table-cells.ts';

/** By which column rows go, and which way. */
export interface Sorting {
	column: number;
	direction: 'ascending' | 'descending';
}

type Compare = (a: string, b: string) => number;

/** What a click on the title of a column asks: ascending, then descending, then as given. */
export function nextSorting(current: Sorting | undefined, column: number): Sorting | undefined {
	if (current?.column !== column) return { column, direction: 'ascending' };
	return current.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

function compareCells(a: Cell, b: Cell, compare: Compare): number {
	if (a.value !== undefined && b.value !== undefined) return a.value - b.value;
	if (a.order !== undefined && b.order !== undefined)
		return a.order < b.order ? -1 : Number(a.order > b.order);
	// Numbers before texts: among numbers, a text is what is hidden.
	if (a.value !== undefined || b.value !== undefined) return a.value === undefined ? 1 : -1;
	return compare(a.text, b.text);
}

/** The rows by a column, equal ones as given; empty cells last whichever the way, totals where they were. */
export function sortedRows(
	{ rows }: Pick<TableBody, 'rows'>,
	sorting: Sorting | undefined,
	compare: Compare,
): TableBody['rows'] {
	if (sorting === undefined) return rows;
	const sign = sorting.direction === 'ascending' ? 1 : -1;
	const cellOf = ({ cells }: TableBody['rows'][number]): Cell =>
		cells[sorting.column] ?? { text: '' };
	const isEmpty = (row: TableBody['rows'][number]) => cellOf(row).text === '';
	const body = rows.filter(({ isTotal }) => !isTotal);
	return [
		...body
			.filter((row) => !isEmpty(row))
			.sort((a, b) => sign * compareCells(cellOf(a), cellOf(b), compare)),
		...body.filter(isEmpty),
		...rows.filter(({ isTotal }) => isTotal),
	];
}
