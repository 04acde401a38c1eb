import type { SourceTable } from '../../model/source-table.ts';
import { EMPTY, ident, join, sql, where, type Statement } from '../../sql/statement.ts';
import { stored } from './load-file.ts';

export interface TableView {
	/** Rows where some cell contains these words, without regard to case and accents. */
	search: string;
	sort?: { column: string; descending: boolean };
}

function matching(table: SourceTable, search: string): Statement {
	const words = search.trim();
	if (words === '') return EMPTY;
	const cells = table.columns.map(
		(column) =>
			sql`contains(lower(strip_accents(${ident(column.raw)})), lower(strip_accents(${words})))`,
	);
	return where([sql`(${join(cells, ' OR ')})`]);
}

/** Values sort by their type, texts without regard to case and accents; blanks come last. */
function order(table: SourceTable, sort: TableView['sort']): Statement {
	const column = table.columns.find((c) => c.name === sort?.column);
	if (!column || !sort) return sql`ORDER BY line`;
	const value = column.typed
		? ident(column.typed)
		: sql`lower(strip_accents(NULLIF(${ident(column.raw)}, '')))`;
	const direction = { sql: sort.descending ? 'DESC' : 'ASC', params: [] };
	return sql`ORDER BY ${value} ${direction} NULLS LAST, line`;
}

/** A window of the rows of a file, as texts, with the line of each: `line`, then the raw columns. */
export function tableRows(
	table: SourceTable,
	view: TableView,
	limit: number,
	offset: number,
): Statement {
	const columns = table.columns.map((column) => ident(column.raw));
	return sql`SELECT ${join([ident('line'), ...columns])} FROM ${stored(table.name)}
		${matching(table, view.search)} ${order(table, view.sort)}
		LIMIT ${limit} OFFSET ${offset}`;
}

export function tableRowCount(table: SourceTable, search: string): Statement {
	return sql`SELECT count(*) AS "rows" FROM ${stored(table.name)} ${matching(table, search)}`;
}
