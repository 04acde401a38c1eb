/** Which of `03/04/2025` comes first. */
export type DateOrder = 'day-first' | 'month-first';

/** Identifiers whose shape, and for some whose key, can be checked. */
export const IDENTIFIER_SCHEMES = [
	'siret',
	'siren',
	'rna',
	'postcode',
	'insee',
	'phone',
	'email',
	'uuid',
] as const;

export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** What the cells of a column hold. A type is a proposal of the import, the user decides. */
export type ColumnType =
	| { kind: 'text' }
	| { kind: 'category' }
	| { kind: 'identifier'; scheme?: IdentifierScheme }
	| { kind: 'integer' }
	| { kind: 'number' }
	/** Without `order`, the one that the column's own dates prove, else day first. */
	| { kind: 'date'; order?: DateOrder }
	| { kind: 'date-time'; order?: DateOrder }
	| { kind: 'yes-no' }
	| { kind: 'list'; separator: string }
	| { kind: 'place'; holds: 'latitude' | 'longitude' | 'both' };

export type ColumnKind = ColumnType['kind'];

export const COLUMN_KINDS: readonly ColumnKind[] = [
	'text',
	'category',
	'identifier',
	'integer',
	'number',
	'date',
	'date-time',
	'yes-no',
	'list',
	'place',
];

/** A cell that does not fit its column's type: kept as text in the raw view, absent from the typed one. */
export interface Misfit {
	/** Line of the file on which the row begins, 1-based. */
	line: number;
	raw: string;
}

/** How the values of a column spread: equal bins of numbers or dates, else the most frequent texts. */
export type Distribution =
	| { kind: 'bins'; lowest: number; highest: number; counts: number[] }
	| { kind: 'values'; values: { value: string; rows: number }[]; otherRows: number };

export interface Column {
	/** Unique in its file whatever the case; never empty. */
	name: string;
	/** As read in the file, possibly empty or repeated. */
	header: string;
	type: ColumnType;
	blanks: number;
	distinct: number;
	/** Marks such as `NC` that were taken for no value, with the rows of each. */
	absentMarks: { mark: string; rows: number }[];
	misfitCount: number;
	/** The first misfits only. */
	misfits: Misfit[];
	/** Rows written in HTML, whose values are the plain text; absent when there are none. */
	markupCount?: number;
	/** A few distinct values, in order of appearance. */
	examples: string[];
	distribution: Distribution;
}
