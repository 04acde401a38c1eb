import { CANONICAL_TABLES, type CanonicalTable } from './canonical.ts';
import type { CivilDate } from './period.ts';

/**
 * A column of a canonical table as something to point at, mostly one of the user's own:
 * `actors.tranche d’âge`. With `[]` at its end its cells are lists: a row counts in each item.
 */
export type AttributeDimension = `${CanonicalTable}.${string}`;

/** What can be pointed at in a panel or on the map. Each applies to the tables that know it. */
export type Dimension =
	| AttributeDimension
	| 'period'
	| 'channel'
	| 'territory'
	| 'theme'
	| 'stage'
	| 'actor'
	| 'event'
	| 'role'
	| 'actor-kind'
	| 'event-kind'
	| 'event-status'
	| 'tie-kind'
	| 'field'
	| 'proof-kind'
	| 'structure';

export type CategoryDimension = Exclude<Dimension, 'period'>;

export interface Attribute {
	table: CanonicalTable;
	/** As the user wrote it. */
	column: string;
	isList: boolean;
}

/** The column that a dimension is, when it is not one of the named ones. */
export function attributeOf(dimension: Dimension): Attribute | undefined {
	const dot = dimension.indexOf('.');
	const table = CANONICAL_TABLES.find((name) => name === dimension.slice(0, Math.max(0, dot)));
	if (table === undefined) return undefined;
	const isList = dimension.endsWith('[]');
	return { table, column: dimension.slice(dot + 1, isList ? -2 : undefined), isList };
}

export function attributeDimension({ table, column, isList }: Attribute): AttributeDimension {
	return `${table}.${column}${isList ? '[]' : ''}`;
}

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

/** The categories that the filter restricts, each with the values kept. */
export function restricted({ values }: Filter): [CategoryDimension, (string | null)[]][] {
	const all = Object.entries(values) as [CategoryDimension, (string | null)[] | undefined][];
	return all.flatMap(([dimension, kept]) => (kept?.length ? [[dimension, kept]] : []));
}

export function isFiltering(filter: Filter): boolean {
	return filter.period !== undefined || restricted(filter).length > 0;
}
