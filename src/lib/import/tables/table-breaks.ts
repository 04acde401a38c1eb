import { areTitles, type Fits } from './cell-patterns.ts';
import { namesAnotherTable } from './header.ts';
import { isBlankRow, isTitle, usedCells, type SourceRow } from './source-row.ts';

/** What is known of the table that is being read. */
interface Present {
	width: number;
	patterns: readonly (Fits | undefined)[];
	decode: (bytes: Uint8Array) => string;
	isHeader: (row: SourceRow) => boolean;
	/** No further record will come to help deciding. */
	isEnd: boolean;
}

/** What rows that do not simply fit are: part of the present table, or the beginning of another. */
export type BreakVerdict =
	| { kind: 'wait' }
	/** The first `count` rows belong to the table, or are notes under it. */
	| { kind: 'rows'; count: number; isNote: boolean }
	/** A table begins at row `at`; the rows from `from` on are no rows of the present one. */
	| { kind: 'table'; from: number; at: number; title?: string };

/** A table narrower than that has rows of a single cell without their being notes. */
const NARROWEST_WITH_NOTES = 3;

/** The next row that is not blank, from `from` on. */
function nextFilled(rows: readonly SourceRow[], from: number): number {
	const at = rows.findIndex((row, index) => index >= from && !isBlankRow(row));
	return at < 0 ? rows.length : at;
}

const asRows = (count: number, isNote = false): BreakVerdict => ({ kind: 'rows', count, isNote });

/** Whether the row at `at` names the columns of another table, after a line that names the table. */
function namesAfterTitle(
	rows: readonly SourceRow[],
	title: SourceRow,
	at: number,
	isApart: boolean,
	{ width, patterns, decode, isEnd }: Present,
): boolean | 'wait' {
	const row = rows[at]!;
	const texts = row.cells.map(decode);
	if (!areTitles(texts.slice(0, usedCells(row)))) return false;
	if (row.cells.length !== width) return true;
	if (isApart && namesAnotherTable(texts, patterns)) return true;
	// A line without any delimiter is no row of the table: it may name one of the same width.
	if (title.cells.length > 1) return false;
	const following = rows[nextFilled(rows, at + 1)];
	if (following === undefined) return isEnd ? false : 'wait';
	return following.cells.length === width && !areTitles(following.cells.map(decode));
}

/** A single filled cell: the name of the next table, a note under this one, or a short row. */
function judgeTitle(rows: readonly SourceRow[], at: number, present: Present): BreakVerdict {
	let following = nextFilled(rows, at + 1);
	let title = at;
	while (following < rows.length && isTitle(rows[following]!)) {
		title = following;
		following = nextFilled(rows, following + 1);
	}
	if (following === rows.length) {
		if (!present.isEnd) return { kind: 'wait' };
		return asRows(rows.length, present.width >= NARROWEST_WITH_NOTES);
	}
	const named = rows[title]!;
	const isNamed = namesAfterTitle(rows, named, following, at > 0, present);
	if (isNamed === 'wait') return { kind: 'wait' };
	if (!isNamed) return asRows(at + 1);
	const name = present.decode(named.cells[0]!).trim();
	return { kind: 'table', from: at, at: following, title: name };
}

/** Titles without a line above them, where the number of cells changes or after blank rows. */
function judgeRow(rows: readonly SourceRow[], at: number, present: Present): BreakVerdict {
	const { width, patterns, decode, isEnd } = present;
	const row = rows[at]!;
	const texts = row.cells.map(decode);
	if (row.cells.length === width || row.cells.length === 1) {
		const isOther = at > 0 && namesAnotherTable(texts, patterns);
		return isOther ? { kind: 'table', from: at, at } : asRows(at + 1);
	}
	if (!areTitles(texts.slice(0, usedCells(row)))) return asRows(at + 1);
	const following = nextFilled(rows, at + 1);
	if (following === rows.length) return isEnd ? asRows(at + 1) : { kind: 'wait' };
	const isSteady = rows[following]!.cells.length === row.cells.length;
	return isSteady ? { kind: 'table', from: at, at } : asRows(at + 1);
}

/**
 * Reads a run of records that are blank, narrower, wider, or the header again. Another table
 * begins after a line that names it, or with titles, where the number of cells changes or words
 * stand in the place of numbers.
 */
export function beginsTable(rows: readonly SourceRow[], present: Present): BreakVerdict {
	const at = nextFilled(rows, 0);
	if (at === rows.length) return present.isEnd ? asRows(rows.length) : { kind: 'wait' };
	const row = rows[at]!;
	if (present.isHeader(row)) return asRows(at + 1);
	const mayBeTitle = isTitle(row) && present.width > 1 && (row.cells.length === 1 || at > 0);
	return mayBeTitle ? judgeTitle(rows, at, present) : judgeRow(rows, at, present);
}
