import type { CanonicalTable } from '../model/canonical.ts';
import { except, type CategoryDimension, type Filter } from '../model/filter.ts';
import { ident, sql, where, type Statement } from '../sql/statement.ts';
import { conditions } from './conditions.ts';
import { saidOf } from './dimension.ts';

export interface DimensionValue {
	value: string | null;
	/** Rows of the table that have it under the rest of the selection. */
	rows: number;
}

/**
 * The values of a dimension in a table with their rows, the most frequent first; undefined when the
 * table does not know the dimension. The selection counts, except on the dimension itself. A row
 * counts once in each item of its list.
 */
export function dimensionValues(
	table: CanonicalTable,
	dimension: CategoryDimension,
	filter: Filter,
): Statement | undefined {
	const said = saidOf(table, dimension);
	if (!said) return undefined;
	const kept = where(conditions(table, except(filter, dimension)));
	const value = said.isList
		? sql`unnest(CASE WHEN coalesce(len(${said.value}), 0) = 0 THEN [NULL::VARCHAR] ELSE list_distinct(${said.value}) END)`
		: sql`${said.value}::VARCHAR`;
	return sql`SELECT value, count(*) AS rows FROM (
			SELECT ${value} AS value FROM ${ident(table)} ${kept}
		) said
		GROUP BY value ORDER BY rows DESC, value NULLS LAST`;
}
