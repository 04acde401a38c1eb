/**
 * How a column reaches the engine. A word is the place, from 1 on, of a text in the column's list of
 * words, none for a cell that the file does not give; the others are values of their own.
 */
export type ShippedAs =
	'line' | 'word' | 'text' | 'integer' | 'number' | 'day' | 'millisecond' | 'flag';

/** What a shipped column holds of a file: the line of each row, the texts or the values of a column. */
export interface ShippedColumn {
	/** `line`, `r0`, `r1`… for texts as read, `t0`, `t1`… for typed values. */
	name: string;
	as: ShippedAs;
	/** Column of the words, for those that are words. */
	words?: string;
	source: { kind: 'line' } | { kind: 'raw' | 'typed'; column: string };
}
