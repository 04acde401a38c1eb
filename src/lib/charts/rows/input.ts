import type { Hidden, NumberFormat } from '../amount.ts';

export interface RowsColumn {
	label: string;
	kind: 'text' | 'number' | 'date' | 'flag';
	format?: NumberFormat;
	/** Its numbers count persons: what a publication protects. */
	countsPersons?: boolean;
}

/** A cell as the engine gives it: dates are YYYY-MM-DD, with a time after them or not. */
export type RowsCell = string | number | boolean | null | Hidden;

/** What a table needs. */
export interface RowsInput {
	columns: RowsColumn[];
	rows: RowsCell[][];
	/** Rows that there are beside those given. */
	omitted?: number;
	/** Rows kept out of a publication, because they tell of few persons. */
	withheld?: number;
}
