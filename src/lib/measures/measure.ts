import type { CanonicalTable } from '../model/canonical.ts';
import type { Dimension, Filter } from '../model/filter.ts';
import type { MeasureWords } from '../model/measure-words.ts';
import type { PeriodUnit } from '../model/period.ts';
import type { Statement } from '../sql/statement.ts';

/** What a measure is asked. */
export interface Ask {
	/** What restricts the rows. */
	filter: Filter;
	/** One row for each value of this; the whole when absent. */
	by?: Dimension;
	/** And for each value of this too: the series of a chart, the columns of a heat map. */
	also?: Dimension;
	/** Length of the periods, where one of them is the period. */
	unit: PeriodUnit;
	/** What the user may set: the number of events that makes a regular, … */
	options?: Readonly<Record<string, string | number>>;
}

/** A column that must have values: « participations.actor_id ». `rows`: any row at all. */
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

/** Something that the user may set: a whole number. */
export interface MeasureOption {
	name: string;
	least: number;
	most: number;
	usual: number;
}

/**
 * A measure: the one function behind a figure, for the screen, exports, the command line and
 * publications. `Given` is a row of
 * the answer of the engine, `Row` a row of the measure: `rowsOf` makes one of the other. Rows have a
 * `category` when `by` is asked (the first day of a period, the identifier of an actor or event,
 * with its `label`; NULL without a value), and `also` when that is.
 */
export interface Measure<Row extends object = object, Given extends object = object> {
	/** Unique: « participants », « mean:actors.âge ». */
	id: string;
	/** Under what its name and definition are to be found: several measures share them. */
	words: MeasureWords;
	table: CanonicalTable;
	counts: Counts;
	/** What the data must have. */
	needs: readonly Need[];
	/** Columns of its table: a row without a value in one of them is left out. */
	leavesOut?: readonly string[];
	/** What it can be split by, besides nothing: `any` dimension known to its table, or `categories`, all but the period. */
	splits: readonly Dimension[] | 'any' | 'categories' | 'none';
	/** What it is split by when nothing else is asked, where the whole has no meaning. */
	usualSplit?: Dimension;
	options?: readonly MeasureOption[];
	/** The column that a chart draws. */
	value: string;
	/** The column of its greatest possible value, when it is a range. */
	upper?: string;
	/** Names of the columns of its rows after `category`, `label` and `also`, as exported. */
	columns: readonly string[];
	statement(ask: Ask): Statement;
	/** The rows of the measure from those of the engine, where SQL does not say it all. */
	compute?(given: readonly Given[], ask: Ask): Row[];
}

/** The rows of a measure from the answer to its statement. */
export function rowsOf<Row extends object, Given extends object>(
	measure: Measure<Row, Given>,
	given: readonly object[],
	ask: Ask,
): Row[] {
	return measure.compute ? measure.compute(given as readonly Given[], ask) : (given as Row[]);
}

/** What a measure was given for one of its options, or its usual value. */
export function optionOf({ options }: Ask, { name, least, most, usual }: MeasureOption): number {
	const given = Number(options?.[name] ?? usual);
	return Number.isFinite(given) ? Math.min(most, Math.max(least, Math.round(given))) : usual;
}

/** The columns of the rows of a measure, in order. */
export function columnsOf({ columns }: Measure, { by, also }: Ask): string[] {
	return [...(by ? ['category'] : []), ...(also ? ['also'] : []), ...columns];
}
