import { CANONICAL, type CanonicalTable } from '../../model/canonical.ts';
import type { Feed } from '../../model/feed.ts';
import { EMPTY, ident, join, literal, sql, type Statement } from '../../sql/statement.ts';
import { listItems, stored } from '../files/load-file.ts';
import { attributes, type Attribute, type FedTable } from './attributes.ts';
import { canonicalValue, normalised, SQL_TYPES } from './values.ts';

/** A row counts when everything required has a value; an undated, unnamed presence needs an event or a quantity. */
function completeness(table: CanonicalTable): Statement {
	if (table === 'participations') {
		return sql`actor_id IS NOT NULL OR event_id IS NOT NULL OR quantity IS NOT NULL`;
	}
	const required = Object.entries(CANONICAL[table]).filter(([, column]) => column.required);
	return required.length === 0
		? sql`true`
		: join(
				required.map(([name]) => sql`${ident(name)} IS NOT NULL`),
				' AND ',
			);
}

/**
 * Without a count of its own, a row is one participation; but where rows are nothing but counts,
 * an absent count is not known: neither one nor zero.
 */
function standsForOne({ columns }: Feed): boolean {
	return columns.quantity === undefined || columns.actor_id !== undefined;
}

/** The canonical columns of a feed whose cells each name several things. */
function listedColumns({ feed, source }: FedTable): { name: string; items: Statement }[] {
	return Object.entries(CANONICAL[feed.table]).flatMap(([name, { holds }]) => {
		const from = feed.columns[name];
		if (holds !== 'id' || !from || !('column' in from)) return [];
		const column = source.columns.find((one) => one.name === from.column);
		if (column?.type.kind !== 'list') return [];
		return [{ name, items: listItems(column, column.type.separator) }];
	});
}

/** Makes a row of each item of a list; a row without any keeps its place, with no value. */
function oneByOne(rows: Statement, name: string): Statement {
	const column = ident(name);
	return sql`SELECT * REPLACE (${normalised(column)} AS ${column}) FROM (
		SELECT * REPLACE (unnest(CASE WHEN len(${column}) > 0 THEN ${column} ELSE [NULL] END) AS ${column})
		FROM (${rows}))`;
}

function rowsOf(fed: FedTable, own: readonly Attribute[]): Statement {
	const { feed, source } = fed;
	const lists = listedColumns(fed);
	const canonical = Object.entries(CANONICAL[feed.table]).map(([name, { holds }]) => {
		const list = lists.find((one) => one.name === name);
		const value = list?.items ?? canonicalValue(name, holds, feed.columns[name], source);
		return sql`${value} AS ${ident(name)}`;
	});
	const origin = [sql`${literal(source.file)} AS source_file`, sql`line AS source_line`];
	const all = join([
		...canonical,
		...origin,
		...own.map(({ name, value }) => sql`${value} AS ${ident(name)}`),
	]);
	const one =
		feed.table === 'participations' && standsForOne(feed)
			? sql`REPLACE (coalesce(quantity, 1) AS quantity)`
			: EMPTY;
	const rows = lists.reduce(
		(before, { name }) => oneByOne(before, name),
		sql`SELECT ${all} FROM ${stored(source.name)}`,
	);
	return sql`SELECT * ${one} FROM (${rows})
		WHERE ${completeness(feed.table)}`;
}

/**
 * All rows that the files give to one canonical table, in the order of the files and their lines,
 * with the user's own columns as attributes or without.
 */
export function fedRows(
	table: CanonicalTable,
	fed: readonly FedTable[],
	{ withAttributes }: { withAttributes: boolean },
): Statement {
	const none = Object.entries(CANONICAL[table]).map(
		([name, { holds }]) => sql`NULL::${SQL_TYPES[holds]} AS ${ident(name)}`,
	);
	const empty = sql`SELECT ${join(none)}, NULL::VARCHAR AS source_file, NULL::BIGINT AS source_line WHERE false`;
	const mine = fed.filter((one) => one.feed.table === table);
	const own = attributes(mine);
	const rows = mine.map((one, index) => rowsOf(one, withAttributes ? (own[index] ?? []) : []));
	return join([empty, ...rows], '\nUNION ALL BY NAME\n');
}
