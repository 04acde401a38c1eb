import { CANONICAL, type CanonicalTable } from '../model/canonical.ts';
import type { Filter } from '../model/filter.ts';
import { ident, sql, where, type Statement } from '../sql/statement.ts';
import { conditions } from './conditions.ts';

/** Rows of a canonical table by the value of one of its columns, the largest first. */
export function rowsByCategory(table: CanonicalTable, column: string, filter: Filter): Statement {
	const named = CANONICAL[table][column]?.references === 'actors';
	const label = named
		? sql`(SELECT label FROM actors WHERE actor_id = counted.category)`
		: sql`NULL::VARCHAR`;
	return sql`SELECT category, count, ${label} AS label FROM (
			SELECT ${ident(column)} AS category, count(*) AS count
			FROM ${ident(table)} ${where(conditions(table, filter))} GROUP BY ALL
		) counted
		ORDER BY count DESC, category NULLS LAST`;
}

export interface RowsOfCategory {
	category: string | null;
	count: number;
	/** Name of the actor that the category identifies, when it is one. */
	label: string | null;
}

/** How many rows of a table have a value in each of its columns: what can be drawn of it. */
export function filledColumns(table: CanonicalTable, columns: readonly string[]): Statement {
	const counts = columns.map((name) => sql`count(${ident(name)}) AS ${ident(name)}`);
	const all = counts.reduce((left, right) => sql`${left}, ${right}`);
	return sql`SELECT count(*) AS "rows", ${all} FROM ${ident(table)}`;
}
