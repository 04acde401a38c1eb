import type { SourceTable } from '../../model/source-table.ts';
import { ident, join, sql, where, type Statement } from '../../sql/statement.ts';
import { merged } from '../canonical/merges.ts';
import { canonicalValue, normalised } from '../canonical/values.ts';
import { listItems, stored } from '../files/load-file.ts';

function itemsOf(table: SourceTable, name: string, conditions: readonly Statement[]): Statement {
	const column = table.columns.find((one) => one.name === name);
	if (!column) return sql`SELECT 0::BIGINT AS line, NULL::VARCHAR AS item WHERE false`;
	if (column.type.kind === 'list') {
		return sql`SELECT line, unnest(${listItems(column, column.type.separator)}) AS item
			FROM ${stored(table.name)} ${where(conditions)}`;
	}
	const value = canonicalValue('item', 'id', { column: name }, table);
	return sql`SELECT line, ${value} AS item FROM ${stored(table.name)} ${where(conditions)}`;
}

/**
 * What some columns of a file name, as (`line`, `item`): one row per filled cell, one per item where
 * cells are lists. Items are compared as identifiers are, and merged as the user decided.
 */
export function columnItems(
	table: SourceTable,
	columns: readonly string[],
	conditions: readonly Statement[],
): Statement {
	const all = columns.map((name) => itemsOf(table, name, conditions));
	return sql`SELECT line, ${merged(sql`given.item`)} AS item
		FROM (SELECT line, ${normalised(ident('item'))} AS item FROM (${join(all, ' UNION ALL ')})) given
		WHERE given.item IS NOT NULL`;
}
