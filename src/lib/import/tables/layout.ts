import type { ReadingChoices } from '../../model/reading.ts';
import { areTitles } from './cell-patterns.ts';
import { headerRowCount, joinHeader, looksLikeHeader } from './header.ts';

/** How a table begins. */
export interface Layout {
	/** Rows before the header, blank ones included. */
	preambleRows: number;
	headerRows: number;
	/** Cells of a row. */
	width: number;
	/** Titles of the columns, blank where there is none. */
	header: string[];
	/** The header has a blank cell too many, which was left out. */
	isRealigned: boolean;
}

type Rows = readonly (readonly string[])[];

/** Past these many rows of titles, the file has no header to find. */
const LONGEST_PREAMBLE = 40;
const WINDOW = 100;

function filled(row: readonly string[]): number {
	return row.filter((cell) => cell.trim() !== '').length;
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The number of cells that most rows have; wider where many rows need it. */
function widthOf(rows: Rows): number {
	const tally = new Map<number, number>();
	for (const row of rows)
		if (filled(row) > 0) tally.set(row.length, (tally.get(row.length) ?? 0) + 1);
	const counts = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
	const [width = 1] = counts[0] ?? [];
	const wide = rows.filter((row) => row.slice(width).some((cell) => cell.trim() !== ''));
	if (wide.length < 2 || wide.length * 5 <= rows.length) return width;
	return wide.reduce((widest, row) => Math.max(widest, row.length), width);
}

/**
 * Rows before the header: those that fill few of the table's columns (a title, a date of
 * export, blank rows), up to the first that fills most of them.
 */
function preambleOf(rows: Rows, width: number): number {
	const body = rows.filter((row) => row.length === width && filled(row) > 1);
	const usual = median(body.slice(1).map(filled));
	const isBlank = (row: readonly string[] | undefined) => row !== undefined && filled(row) === 0;
	const enough = Math.max(2, Math.ceil(0.6 * Math.min(width, usual)));
	const at = rows.findIndex((row) => filled(row) >= enough);
	if (width === 1 || at < 0 || at > LONGEST_PREAMBLE) {
		return Math.max(
			0,
			rows.findIndex((row) => filled(row) > 0),
		);
	}
	// A narrow table's first title may be blank: only lines of one cell are titles above it.
	const isNarrow = width <= 2;
	const before = rows.slice(0, at);
	const areLines = before.every((row) => isBlank(row) || !isNarrow || row.length === 1);
	const isApart = before.some(isBlank);
	if (!areLines && !isApart)
		return Math.max(
			0,
			rows.findIndex((row) => filled(row) > 0),
		);
	// A sentence that holds the delimiter, above titles that have the table's width.
	const next = rows[at + 1];
	const isSentence = rows[at]?.length !== width && next?.length === width && areTitles(next);
	return isSentence ? at + 1 : at;
}

/** The first row of a header: the row above one that repeats its titles may name groups of them. */
function withGroups(rows: Rows, start: number, width: number): number {
	const groups = rows[start - 1];
	const titles = (rows[start] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
	const isRepeated = new Set(titles).size < titles.length;
	const areGroups = groups?.length === width && filled(groups) > 1 && groups[0]?.trim() === '';
	return areGroups && isRepeated ? start - 1 : start;
}

/** A header with exactly as many blank cells too many as the rows have cells fewer. */
function realigned(header: readonly string[], width: number): string[] | undefined {
	const blanks = header.filter((cell) => cell.trim() === '').length;
	if (header.length <= width || blanks !== header.length - width) return undefined;
	return header.filter((cell) => cell.trim() !== '');
}

/** Finds where a table's rows begin, from its first rows. What `choices` say is not looked for. */
export function layOut(
	rows: Rows,
	choices: Pick<ReadingChoices, 'preambleRows' | 'headerRows'> = {},
): Layout {
	const first = rows.findIndex((row) => filled(row) > 1);
	const from = Math.max(0, first);
	const usual = widthOf(rows.slice(from, from + WINDOW));
	const start = choices.preambleRows ?? withGroups(rows, preambleOf(rows, usual), usual);
	const table = rows.slice(start).filter((row) => filled(row) > 0);
	const below = table.slice(1, 1 + WINDOW);
	const bodyWidth = widthOf(below.length > 0 ? below : table);
	const header = table[0] ?? [];
	const aligned = below.length > 0 ? realigned(header, bodyWidth) : undefined;
	const width = aligned ? bodyWidth : Math.max(bodyWidth, header.length);
	const top = aligned ? [aligned, ...table.slice(1)] : table;
	const headerRows =
		choices.headerRows ?? (looksLikeHeader(top[0] ?? [], below) ? headerRowCount(top) : 0);
	return {
		preambleRows: start,
		headerRows,
		width,
		header: joinHeader(top.slice(0, headerRows), width),
		isRealigned: aligned !== undefined && headerRows > 0,
	};
}
