import type { CivilDate } from './period.ts';

/** What can be pointed at in a panel or on the map. Each applies to the tables that know it. */
export type Dimension =
	| 'period'
	| 'channel'
	| 'territory'
	| 'theme'
	| 'stage'
	| 'actor'
	| 'actor-kind'
	| 'event-kind'
	| 'event-status'
	| 'tie-kind'
	| 'field'
	| 'proof-kind'
	| 'structure';

export type CategoryDimension = Exclude<Dimension, 'period'>;

/** Both ends included. */
export interface Period {
	from: CivilDate;
	to: CivilDate;
}

/** What restricts every query. `null` among the values is "without a value". */
export interface Filter {
	period?: Period;
	values: Partial<Record<CategoryDimension, (string | null)[]>>;
}

export const NO_FILTER: Filter = { values: {} };

/** The filter without one dimension: a panel does not filter itself. */
export function except(filter: Filter, dimension: Dimension | undefined): Filter {
	if (dimension === undefined) return filter;
	if (dimension === 'period') return { values: filter.values };
	const values = { ...filter.values };
	delete values[dimension];
	return { ...filter, values };
}

/** The filter with one value of a dimension added, or taken away if it was there. */
export function toggled(
	filter: Filter,
	dimension: CategoryDimension,
	value: string | null,
): Filter {
	const current = filter.values[dimension] ?? [];
	const next = current.includes(value)
		? current.filter((other) => other !== value)
		: [...current, value];
	if (next.length === 0) return except(filter, dimension);
	return { ...filter, values: { ...filter.values, [dimension]: next } };
}

export function isFiltering(filter: Filter): boolean {
	return filter.period !== undefined || Object.values(filter.values).some((v) => v.length > 0);
}
