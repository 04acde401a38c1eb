import type { Column, ColumnType } from './column.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export const ENCODINGS: readonly Encoding[] = [
	'utf-8',
	'windows-1252',
	'macintosh',
	'utf-16le',
	'utf-16be',
];

/** What stands between two cells: one character, or several (`, `). */
export type Delimiter = string;

/** The delimiters that are looked for; a user may give any other. */
export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|', ', ', ' '];

export type Quote = '"' | "'" | 'none';

/** How a quote is written inside a quoted cell. */
export type Escape = 'doubled' | 'backslash' | 'none';

export type Newline = '\n' | '\r\n' | '\r';

/** Several columns read as rows: each of their cells becomes a row of its own. */
export interface Unpivot {
	/** Names of the columns that become rows. */
	columns: string[];
	/** Column that will hold their names. */
	nameColumn: string;
	/** Column that will hold their cells; blank ones give no row. */
	valueColumn: string;
	/** Cells that give no row either, such as the zeros of a matrix. */
	ignored?: string[];
}

/**
 * A row set aside that the user has mended: it takes its place among the rows kept. It is known again
 * in a newer version of its file by its text.
 */
export interface RowCorrection {
	/** Line on which the row began when it was mended, 1-based. */
	line: number;
	/** Its text as read, as `raw` in Reject. */
	raw: string;
	/** Its cells as they should be, one per column of the table as it stands in the file. */
	cells: string[];
}

/** What the user decided about the reading of a file; whatever is absent is found by the reader. */
export interface ReadingChoices {
	encoding?: Encoding;
	/** Text encoded twice (`Ã©` for `é`) is put right. */
	repairsDoubleEncoding?: boolean;
	delimiter?: Delimiter;
	quote?: Quote;
	escape?: Escape;
	/** Lines of titles before the header. */
	preambleRows?: number;
	/** Rows that name the columns; 0 when none does. */
	headerRows?: number;
	/** Which table of the file, from 0 on, when it holds several. */
	table?: number;
	/** Reads no more rows than that: a sample of a file too large to be read whole. */
	mostRows?: number;
	/** What stands for no value, in place of the usual marks (NC, n/a, -…). */
	absentMarks?: string[];
	/** By column name. */
	types?: Record<string, ColumnType>;
	unpivot?: Unpivot;
	corrections?: RowCorrection[];
}

export type RejectReason =
	'too-many-cells' | 'blank-row' | 'unclosed-quote' | 'repeated-header' | 'footnote';

/** A row set aside: never lost, never counted. */
export interface Reject {
	/** Line of the file on which the row begins, 1-based. */
	line: number;
	/** Cell at which the trouble begins, 1-based, when one is to blame. */
	column?: number;
	reason: RejectReason;
	/** The row's text, its cells joined by the file's delimiter. */
	raw: string;
	cells: string[];
}

/** Something the reader noticed; the interface puts it into words. */
export type ReadingWarning =
	| { code: 'lying-bom' }
	| { code: 'destroyed-characters'; count: number }
	| { code: 'double-encoding'; count: number; example: string; repaired: boolean }
	| { code: 'single-column' }
	| { code: 'no-header' }
	| { code: 'preamble'; lines: number[] }
	| { code: 'several-header-rows'; count: number }
	| { code: 'several-tables'; count: number; table: number }
	| { code: 'realigned-header' }
	| { code: 'padded-rows'; count: number; lines: number[] }
	| { code: 'shifted-rows'; count: number; lines: number[] }
	| { code: 'renamed-columns'; names: string[] }
	| { code: 'stray-quotes'; count: number; lines: number[] }
	| { code: 'damaged-identifiers'; column: string; count: number }
	| { code: 'invalid-identifiers'; column: string; count: number }
	| { code: 'ambiguous-dates'; column: string; count: number }
	| { code: 'guarded-cells'; column: string; count: number }
	| { code: 'wide-table'; unpivot: Unpivot }
	/** Corrections whose rows the file has no more. */
	| { code: 'unused-corrections'; count: number }
	| { code: 'sample'; rows: number }
	| { code: 'no-rows' };

/** A table of a file that holds several. */
export interface TableSummary {
	/** The line that announces it (`PROJECTS`), when there is one. */
	title?: string;
	/** Line of its first row, 1-based. */
	line: number;
	rows: number;
	columns: number;
}

/** Everything understood of a file, without its rows. rowsRead = rowsKept + rowsSetAside. */
export interface Reading {
	encoding: Encoding;
	delimiter: Delimiter;
	newline: Newline;
	quote: Quote;
	escape: Escape;
	preambleRows: number;
	headerRows: number;
	/** All the tables of the file, in order; one in most files. */
	tables: TableSummary[];
	/** Index in `tables` of the one that was read. */
	table: number;
	rowsRead: number;
	rowsKept: number;
	rowsSetAside: number;
	/** Of the rows kept, those that were set aside and have been mended. */
	rowsCorrected: number;
	/** The rows set aside, at most the first 10 000. */
	rejects: Reject[];
	columns: Column[];
	warnings: ReadingWarning[];
}
