import { except, restricted, type Dimension, type Filter } from '../model/filter.ts';
import type { Codes, CodedColumn, Values } from './coded-table.ts';

/** For each value of a dimension, 1 when the filter keeps it. */
export function allowedValues(values: Values, dimension: Dimension, filter: Filter): Uint8Array {
	const { period } = filter;
	if (dimension === 'period') {
		if (!period) return new Uint8Array(values.length).fill(1);
		return Uint8Array.from(values, (day) =>
			Number(day !== null && period.from <= day && day <= period.to),
		);
	}
	const kept = filter.values[dimension];
	if (!kept?.length) return new Uint8Array(values.length).fill(1);
	const wanted = new Set(kept);
	return Uint8Array.from(values, (value) => Number(wanted.has(value)));
}

/** Codes kept that follow one another: the first, and the one after the last. */
export type Run = readonly [from: number, to: number];

export function runsOf(allowed: Uint8Array): Run[] {
	const runs: Run[] = [];
	let from = -1;
	for (let code = 0; code <= allowed.length; code++) {
		if (allowed[code] === 1) {
			if (from < 0) from = code;
		} else if (from >= 0) {
			runs.push([from, code]);
			from = -1;
		}
	}
	return runs;
}

/** What the filter restricts, the period included. */
export function restrictedDimensions(filter: Filter): Dimension[] {
	const categories: Dimension[] = restricted(filter).map(([dimension]) => dimension);
	return filter.period ? ['period', ...categories] : categories;
}

interface Test {
	codes: Codes;
	allowed: Uint8Array;
}

/**
 * 1 for each row that the filter keeps, `apart` from one of its dimensions; nothing when it keeps
 * them all. A dimension of which the table has no column says nothing of its rows.
 */
export function keptRows(
	{ size, columns }: { size: number; columns: ReadonlyMap<Dimension, CodedColumn> },
	filter: Filter,
	apart?: Dimension,
): Uint8Array | undefined {
	const tests: Test[] = restrictedDimensions(except(filter, apart)).flatMap((dimension) => {
		const column = columns.get(dimension);
		if (!column) return [];
		const { codes, values } = column;
		return [{ codes, allowed: allowedValues(values, dimension, filter) }];
	});
	const [first, ...others] = tests;
	if (!first) return undefined;
	const kept = new Uint8Array(size);
	for (let row = 0; row < size; row++) kept[row] = first.allowed[first.codes[row]!]!;
	for (const { codes, allowed } of others) {
		for (let row = 0; row < size; row++) kept[row]! &= allowed[codes[row]!]!;
	}
	return kept;
}
