import type { Column, ColumnType } from './column.ts';

export type Encoding = 'utf-8' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';

export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** What the user decided about the reading of a file; whatever is absent is found by the reader. */
export interface ReadingChoices {
	encoding?: Encoding;
	delimiter?: Delimiter;
	hasHeader?: boolean;
	/** By column name. */
	types?: Record<string, ColumnType>;
}

export type RejectReason = 'too-many-cells' | 'blank-row' | 'unclosed-quote';

/** A row set aside: never lost, never counted. */
export interface Reject {
	/** Line of the file on which the row begins, 1-based. */
	line: number;
	/** Cell at which the trouble begins, 1-based, when one is to blame. */
	column?: number;
	reason: RejectReason;
	/** The row's text, its cells joined by the file's delimiter. */
	raw: string;
}

/** Something the reader noticed; the interface puts it into words. */
export type ReadingWarning =
	| { code: 'lying-bom' }
	| { code: 'destroyed-characters'; count: number }
	| { code: 'single-column' }
	| { code: 'padded-rows'; count: number; lines: number[] }
	| { code: 'renamed-columns'; names: string[] }
	| { code: 'stray-quotes'; count: number; lines: number[] }
	| { code: 'damaged-identifiers'; column: string; count: number }
	| { code: 'no-rows' };

/** Everything understood of a file, without its rows. rowsRead = rowsKept + rowsSetAside. */
export interface Reading {
	encoding: Encoding;
	delimiter: Delimiter;
	newline: '\n' | '\r\n' | '\r';
	quote: '"';
	hasHeader: boolean;
	rowsRead: number;
	rowsKept: number;
	rowsSetAside: number;
	/** The rows set aside, at most the first 10 000. */
	rejects: Reject[];
	columns: Column[];
	warnings: ReadingWarning[];
}
