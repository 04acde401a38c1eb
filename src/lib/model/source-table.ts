import type { ColumnType } from './column.ts';

/** How one column of a file is stored: its text as read, and its typed values when its type is not a text. */
export interface StoredColumn {
	name: string;
	type: ColumnType;
	/** Stored column of the texts. */
	raw: string;
	/** Stored column of the typed values, for numbers, dates and yes/no. */
	typed?: string;
	/** Every row has a value of its own: the column can be the key of its table. */
	isKey: boolean;
}

/** A file as the engine holds it. */
export interface SourceTable {
	/** Name of its views, unique in the project and outside the canonical names. */
	name: string;
	file: string;
	columns: StoredColumn[];
}
