import type { SourceTable } from '../../model/source-table.ts';
import { ident, join, sql, type Statement } from '../../sql/statement.ts';
import { listItems, stored } from '../files/load-file.ts';
import { canonicalValue, normalised } from './values.ts';

export interface KeyMatch {
	/** Distinct identifiers met in the column. */
	keys: number;
	/** Those that the other files describe. */
	matched: number;
	/** The first ones that nobody describes, in order. */
	unmatched: string[];
}

/** The distinct identifiers of a column, one by one where its cells are lists, as `id`. */
export function keysOf(table: SourceTable, column: string): Statement {
	const listed = table.columns.find(({ name }) => name === column);
	if (listed?.type.kind === 'list') {
		const items = listItems(listed, listed.type.separator);
		return sql`SELECT DISTINCT ${normalised(ident('item'))} AS id
			FROM (SELECT unnest(${items}) AS item FROM ${stored(table.name)})`;
	}
	const value = canonicalValue('key', 'id', { column }, table);
	return sql`SELECT DISTINCT ${value} AS id FROM ${stored(table.name)} WHERE ${value} IS NOT NULL`;
}

/** How many identifiers of one file's column are described by the others. */
export function keyMatch(
	from: { table: SourceTable; column: string },
	to: readonly { table: SourceTable; column: string }[],
): Statement {
	const described = join(
		to.map(({ table, column }) => keysOf(table, column)),
		' UNION ',
	);
	return sql`WITH keys AS (${keysOf(from.table, from.column)}), described AS (${described})
		SELECT count(*) AS keys, count(described.id) AS matched,
			list_slice(list(keys.id ORDER BY keys.id) FILTER (WHERE described.id IS NULL), 1, 20) AS unmatched
		FROM keys LEFT JOIN described ON described.id = keys.id`;
}
