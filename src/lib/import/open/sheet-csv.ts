import type { CellObject, DenseWorkSheet } from '@e965/xlsx';
import { cellText } from './cell-text.ts';

/** Rows written before their text is handed over. */
const ROWS_AT_ONCE = 5000;

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** First and last columns that hold something; undefined for an empty sheet. */
function span(rows: readonly (readonly string[] | undefined)[]) {
	let first = Infinity;
	let last = -1;
	for (const row of rows) {
		if (!row) continue;
		const from = row.findIndex((cell) => cell !== '');
		if (from < 0) continue;
		first = Math.min(first, from);
		last = Math.max(
			last,
			row.findLastIndex((cell) => cell !== ''),
		);
	}
	return last < 0 ? undefined : { first, last };
}

/**
 * A sheet as CSV (comma, quotes doubled, LF). Columns that are blank on the left and rows
 * that are blank at the end are left out; the others stay, so that lines are the sheet's rows.
 */
export function sheetCsv(sheet: DenseWorkSheet, from1904: boolean): Blob | undefined {
	const cells: (CellObject | undefined)[][] = sheet['!data'] ?? [];
	const rows = Array.from(cells, (row) =>
		row ? Array.from(row, (cell) => cellText(cell, from1904)) : undefined,
	);
	const columns = span(rows);
	if (!columns) return undefined;
	const { first, last } = columns;
	const end = rows.findLastIndex((row) => row?.some((cell) => cell !== ''));
	const parts: string[] = [];
	for (let at = 0; at <= end; at += ROWS_AT_ONCE) {
		const lines = rows.slice(at, Math.min(at + ROWS_AT_ONCE, end + 1)).map((row) => {
			if (!row?.some((cell) => cell !== '')) return '';
			return Array.from({ length: last - first + 1 }, (_, i) => quoted(row[first + i] ?? '')).join(
				',',
			);
		});
		parts.push(`${lines.join('\n')}\n`);
	}
	return new Blob(parts, { type: 'text/csv' });
}
