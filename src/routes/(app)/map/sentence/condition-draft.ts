import type { RowCondition } from '$lib/model/relation.ts';
import type { SourceTable, StoredColumn } from '$lib/model/source-table.ts';

/** A condition while it is written. */
export interface Draft {
	table: string;
	column: string;
	how: 'values' | 'between';
	is: string[];
	from: string;
	to: string;
}

export type BoundKind = 'number' | 'date';

/** What the bounds of a column are; undefined when it has no order. */
export function withBounds({ type, typed }: StoredColumn): BoundKind | undefined {
	if (typed === undefined) return undefined;
	if (type.kind === 'integer' || type.kind === 'number') return 'number';
	return type.kind === 'date' || type.kind === 'date-time' ? 'date' : undefined;
}

/**
 * What a condition says, to be changed; of a column alone, nothing yet. Without one, the first
 * column of categories.
 */
export function draftOf(
	tables: readonly SourceTable[],
	condition?: RowCondition | { table: string; column: string },
): Draft {
	const table = tables.find(({ name }) => name === condition?.table) ?? tables[0];
	const column =
		table?.columns.find(({ name }) => name === condition?.column) ??
		table?.columns.find(({ type }) => type.kind === 'category') ??
		table?.columns[0];
	const bare = { table: table?.name ?? '', column: column?.name ?? '', is: [], from: '', to: '' };
	if (condition && 'is' in condition) return { ...bare, how: 'values', is: condition.is };
	const { from = '', to = '' } = condition && 'from' in condition ? condition : {};
	const isBetween =
		from !== '' || to !== '' || (column !== undefined && withBounds(column) === 'date');
	return { ...bare, how: isBetween ? 'between' : 'values', from, to };
}

/** Why a draft is no condition yet. */
export function mistakeIn(
	{ how, is, from, to }: Draft,
	kind: BoundKind | undefined,
): 'choose' | 'bound' | 'number' | 'order' | undefined {
	if (how === 'values') return is.length === 0 ? 'choose' : undefined;
	const bounds = [from, to].filter((bound) => bound.trim() !== '');
	if (bounds.length === 0) return 'bound';
	const values = bounds.map((bound) =>
		kind === 'number' ? Number(bound.replace(',', '.')) : Date.parse(bound),
	);
	if (values.some((value) => Number.isNaN(value))) return 'number';
	const [first = 0, last = first] = values;
	return first > last ? 'order' : undefined;
}

export function toCondition({ table, column, how, is, from, to }: Draft): RowCondition {
	if (how === 'values') return { table, column, is };
	return {
		table,
		column,
		...(from.trim() !== '' && { from: from.trim() }),
		...(to.trim() !== '' && { to: to.trim() }),
	};
}
