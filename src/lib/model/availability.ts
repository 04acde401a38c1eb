import { CANONICAL_TABLES, type CanonicalTable } from './canonical.ts';

/** For each canonical table: its rows (`rows`), and for each column the rows that have a value. */
export type Available = Record<CanonicalTable, Record<string, number>>;

export const NOTHING_AVAILABLE: Available = Object.fromEntries(
	CANONICAL_TABLES.map((table) => [table, { rows: 0 } as Record<string, number>]),
) as Available;
