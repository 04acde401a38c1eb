import { CANONICAL, type CanonicalTable } from '../../model/canonical.ts';
import type { Feed } from '../../model/feed.ts';
import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { EMPTY, ident, join, literal, sql, type Statement } from '../../sql/statement.ts';
import { stored, typedValue } from '../files/load-file.ts';
import { canonicalValue, SQL_TYPES } from './values.ts';

export interface FedTable {
	feed: Feed;
	source: SourceTable;
}

/** The tables whose rows are named by an identifier: a row is one thing, wherever it is mentioned. */
export const KEYS: Partial<Record<CanonicalTable, string>> = {
	actors: 'actor_id',
	events: 'event_id',
	contributions: 'contribution_id',
};

/**
 * The user's own columns that stay attributes of the canonical rows. A file that only mentions
 * a thing (the author of a comment) says nothing lasting of it: its other columns stay out.
 */
function attributesOf({ feed, source }: FedTable): StoredColumn[] {
	const key = KEYS[feed.table];
	if (key !== undefined) {
		const by = feed.columns[key];
		const column =
			by && 'column' in by ? source.columns.find((c) => c.name === by.column) : undefined;
		const isOwnTable = column?.isKey ?? (by !== undefined && 'line' in by);
		if (!isOwnTable) return [];
	}
	const used = new Set(
		Object.values(feed.columns).flatMap((from) => ('column' in from ? [from.column] : [])),
	);
	return source.columns.filter((column) => !used.has(column.name));
}

/** An attribute never hides a canonical column: `label` of the user becomes `label (fichier)`. */
function attributeName(name: string, table: CanonicalTable): string {
	const taken = new Set([...Object.keys(CANONICAL[table]), 'source_file', 'source_line']);
	return taken.has(name.toLowerCase()) ? `${name} (fichier)` : name;
}

/** Attributes that two files give with different types are kept as texts. */
function conflicting(fed: readonly FedTable[]): Set<string> {
	const kinds = new Map<string, Set<string>>();
	for (const one of fed) {
		for (const column of attributesOf(one)) {
			const name = column.name.toLowerCase();
			kinds.set(name, (kinds.get(name) ?? new Set()).add(column.type.kind));
		}
	}
	return new Set([...kinds].filter(([, set]) => set.size > 1).map(([name]) => name));
}

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

function rowsOf(fed: FedTable, asText: Set<string>): Statement {
	const { feed, source } = fed;
	const canonical = Object.entries(CANONICAL[feed.table]).map(([name, { holds }]) => {
		const value = canonicalValue(name, holds, feed.columns[name], source);
		return sql`${value} AS ${ident(name)}`;
	});
	const attributes = attributesOf(fed).map((column) => {
		const value = asText.has(column.name.toLowerCase())
			? sql`NULLIF(${ident(column.raw)}, '')`
			: typedValue(column);
		return sql`${value} AS ${ident(attributeName(column.name, feed.table))}`;
	});
	const origin = [sql`${literal(source.file)} AS source_file`, sql`line AS source_line`];
	const all = join([...canonical, ...origin, ...attributes]);
	const one =
		feed.table === 'participations' && standsForOne(feed)
			? sql`REPLACE (coalesce(quantity, 1) AS quantity)`
			: EMPTY;
	return sql`SELECT * ${one} FROM (SELECT ${all} FROM ${stored(source.name)})
		WHERE ${completeness(feed.table)}`;
}

/** All rows that the files give to one canonical table, in the order of the files and their lines. */
export function fedRows(table: CanonicalTable, fed: readonly FedTable[]): Statement {
	const none = Object.entries(CANONICAL[table]).map(
		([name, { holds }]) => sql`NULL::${SQL_TYPES[holds]} AS ${ident(name)}`,
	);
	const empty = sql`SELECT ${join(none)}, NULL::VARCHAR AS source_file, NULL::BIGINT AS source_line WHERE false`;
	const mine = fed.filter((one) => one.feed.table === table);
	const asText = conflicting(mine);
	const all = [empty, ...mine.map((one) => rowsOf(one, asText))];
	return join(all, '\nUNION ALL BY NAME\n');
}
