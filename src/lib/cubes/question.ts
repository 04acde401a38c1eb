import type { CanonicalTable } from '../model/canonical.ts';
import type { Dimension, Filter } from '../model/filter.ts';
import type { PeriodUnit } from '../model/period.ts';
import { aggregateOf, type Aggregate } from './aggregates.ts';
import { binsOf, WHOLE, type Bins } from './bins.ts';
import type { CodedColumn } from './coded-table.ts';

/** What a measure is asked, in the words of the cubes. */
export interface Question {
	table: CanonicalTable;
	/** Identifier of the measure. */
	measure: string;
	by?: Dimension;
	also?: Dimension;
	unit: PeriodUnit;
	filter: Filter;
}

/** The aggregate of a question that has one. */
export function aggregateFor({ measure }: Question): Aggregate {
	const aggregate = aggregateOf(measure);
	if (!aggregate) throw new Error(`Nothing aggregates ${measure}`);
	return aggregate;
}

/** What the rows of a question are split by. */
export function splitsOf(question: Question): { by?: Dimension; also?: Dimension } {
	const { always } = aggregateFor(question);
	return always ? { by: always } : { by: question.by, also: question.also };
}

/** A column and the bins of its codes. */
export interface Binned {
	column: CodedColumn | undefined;
	bins: Bins;
}

export function binned(
	columns: ReadonlyMap<Dimension, CodedColumn>,
	dimension: Dimension | undefined,
	unit: PeriodUnit,
): Binned {
	if (dimension === undefined) return { column: undefined, bins: WHOLE };
	const column = columns.get(dimension);
	if (!column) throw new Error(`There is no column of ${dimension}`);
	return { column, bins: binsOf(column.values, dimension, unit) };
}
