import type { Dimension } from '../model/filter.ts';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The different values of a dimension, in the engine's order; NULL, always there, is the last. */
export type Values = readonly (string | null)[];

/** A column as one small number per row: the place of its value among `values`. */
export interface CodedColumn {
	codes: Codes;
	values: Values;
}

/** What can be added over rows. */
export type Sum = 'rows' | 'quantity' | 'withoutQuantity' | 'unidentified' | 'rowsWithoutActor';

/** Rows of a canonical table, those with the same codes added into one. */
export interface SumsTable {
	size: number;
	columns: ReadonlyMap<Dimension, CodedColumn>;
	sums: ReadonlyMap<Sum, Float64Array>;
}

/** The rows that name an actor, each actor's side by side. */
export interface ActorsTable {
	size: number;
	columns: ReadonlyMap<Dimension, CodedColumn>;
	/** A number per actor, from 0. */
	actors: Uint32Array;
}

/** What the worker holds of a canonical table. */
export interface CodedTable {
	sums: SumsTable;
	actors?: ActorsTable;
}
