import { CANONICAL_TABLES, type CanonicalTable } from './canonical.ts';
import type { Field } from './field.ts';

/** For each canonical table: its rows (`rows`), and for each canonical column the rows with a value. */
type Filled = Record<CanonicalTable, Record<string, number>>;

/** What the data hold. */
export interface Available extends Filled {
	/** Every column that has values, the user's own included, in the order of the tables. */
	fields: readonly Field[];
	/** What the populations of reference are told by: the texts of `reference.dimension`. */
	populations: readonly string[];
}

export const NOTHING_AVAILABLE: Available = {
	...(Object.fromEntries(
		CANONICAL_TABLES.map((table) => [table, { rows: 0 } as Record<string, number>]),
	) as Filled),
	fields: [],
	populations: [],
};
