import type { CanonicalTable } from '../model/canonical.ts';
import type { Dimension, Filter } from '../model/filter.ts';
import type { PeriodUnit } from '../model/period.ts';
import type { Statement } from '../sql/statement.ts';

/** What a measure is asked. */
export interface Ask {
	/** What restricts the rows. */
	filter: Filter;
	/** One row for each value of this; the whole when absent. */
	by?: Dimension;
	/** Length of the periods, where `by` is the period. */
	unit: PeriodUnit;
	/** What the user may set: the number of events that makes a regular, … */
	options?: Readonly<Record<string, string | number>>;
}

/** A column that must have values: « participations.actor_id ». */
export interface Need {
	table: CanonicalTable;
	column: string;
}

/** What a value is, and so how it is written, protected and added. */
export type Counts =
	/** Distinct persons: they do not add up over categories in which one may be several times. */
	| 'persons'
	/** Acts, amounts: they add up. */
	| 'acts'
	/** A share, a rate, an index: never added. */
	| 'ratio';

/**
 * A measure: the one function behind a figure, for the screen, exports, the command line and
 * publications. Its definition is in `text/LANGUAGE/measures.ts` under the same id.
 * `Given` is a row of the answer of the engine, `Row` a row of the measure.
 */
export interface Measure<Row extends object = object, Given extends object = object> {
	id: string;
	table: CanonicalTable;
	counts: Counts;
	/** What the data must have. */
	needs: readonly Need[];
	/** What it can be split by, besides nothing; `any` is every dimension known to its table. */
	splits: readonly Dimension[] | 'any' | 'none';
	/** Names of the columns of its rows, in order, as exported. */
	columns: readonly (keyof Row & string)[];
	statement(ask: Ask): Statement;
	/** The rows of the measure from those of the engine, where SQL does not say it all. */
	compute?(given: readonly Given[], ask: Ask): Row[];
}
