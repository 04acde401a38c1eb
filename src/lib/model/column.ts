/** What the cells of a column hold. A type is a proposal of the import, the user decides. */
export type ColumnType =
	| { kind: 'text' }
	| { kind: 'category' }
	| { kind: 'identifier' }
	| { kind: 'integer' }
	| { kind: 'number' }
	| { kind: 'date' }
	| { kind: 'yes-no' }
	| { kind: 'list'; separator: string };

export type ColumnKind = ColumnType['kind'];

export const COLUMN_KINDS: readonly ColumnKind[] = [
	'text',
	'category',
	'identifier',
	'integer',
	'number',
	'date',
	'yes-no',
	'list',
];

/** A cell that does not fit its column's type: kept as text in the raw view, absent from the typed one. */
export interface Misfit {
	/** Line of the file on which the row begins, 1-based. */
	line: number;
	raw: string;
}

export interface Column {
	/** Unique in its file whatever the case; never empty. */
	name: string;
	/** As read in the file, possibly empty or repeated. */
	header: string;
	type: ColumnType;
	blanks: number;
	distinct: number;
	misfitCount: number;
	/** The first misfits only. */
	misfits: Misfit[];
	/** A few distinct values, in order of appearance. */
	examples: string[];
}
