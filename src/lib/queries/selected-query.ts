import { CANONICAL_TABLES, type CanonicalTable } from '../model/canonical.ts';
import type { Filter } from '../model/filter.ts';
import { ident, join, sql, where, type Statement } from '../sql/statement.ts';
import { conditions } from './conditions.ts';

/** Blanks and comments before the first word of a statement, then a WITH when it begins by one. */
const BEGINNING = /^((?:\s|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*)(with\s+(recursive\s+)?)?/i;
const READS = /^(?:select|from|with|values|table|\()/i;

/** Whether a statement makes a table of that name for itself: there the name is no canonical table. */
function redefines(asked: string, table: CanonicalTable): boolean {
	const name = String.raw`(?:with|recursive|,)\s*"?${table}"?\s*(?:\([^()]*\)\s*)?`;
	return new RegExp(String.raw`${name}as\s*(?:(?:not\s+)?materialized\s*)?\(`, 'i').test(asked);
}

/** What a user asks, restricted to the selection. */
export interface SelectedQuery {
	statement: Statement;
	/** The canonical tables whose rows the selection restricts in it. */
	restricted: CanonicalTable[];
}

/**
 * A statement of a user whose canonical tables hold the rows of the selection only. It is given
 * tables of the same names before its own, so that its text stays as the user wrote it.
 */
export function selectedQuery(text: string, filter: Filter): SelectedQuery {
	const [, before = '', keyword = '', recursive = ''] = BEGINNING.exec(text) ?? [];
	const asked = text.slice(before.length);
	const restricted = READS.test(asked)
		? CANONICAL_TABLES.filter(
				(table) =>
					new RegExp(String.raw`\b${table}\b`, 'i').test(asked) &&
					!redefines(asked, table) &&
					conditions(table, filter).length > 0,
			)
		: [];
	if (restricted.length === 0) return { statement: { sql: text, params: [] }, restricted };
	// Two steps: conditions on one table read the whole of another.
	const kept = (table: CanonicalTable) => ident(`selected ${table}`);
	const tables = [
		...restricted.map(
			(table) =>
				sql`${kept(table)} AS (SELECT * FROM ${ident(table)} ${where(conditions(table, filter))})`,
		),
		...restricted.map((table) => sql`${ident(table)} AS (SELECT * FROM ${kept(table)})`),
	];
	const beginning: Statement = { sql: recursive ? 'WITH RECURSIVE' : 'WITH', params: [] };
	const rest: Statement = { sql: asked.slice(keyword.length), params: [] };
	const separator: Statement = { sql: keyword ? ',' : '', params: [] };
	return { statement: sql`${beginning} ${join(tables, ',\n')}${separator}\n${rest}`, restricted };
}
