import { CANONICAL, type CanonicalTable } from '../../model/canonical.ts';
import type { Feed } from '../../model/feed.ts';
import { EMPTY, ident, join, literal, sql, type Statement } from '../../sql/statement.ts';
import { stored } from '../files/load-file.ts';
import { attributes, type Attribute, type FedTable } from './attributes.ts';
import { canonicalValue, SQL_TYPES } from './values.ts';

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

function rowsOf({ feed, source }: FedTable, own: readonly Attribute[]): Statement {
	const canonical = Object.entries(CANONICAL[feed.table]).map(([name, { holds }]) => {
		const value = canonicalValue(name, holds, feed.columns[name], source);
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
	return sql`SELECT * ${one} FROM (SELECT ${all} FROM ${stored(source.name)})
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
