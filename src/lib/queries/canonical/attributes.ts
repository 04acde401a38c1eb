import { CANONICAL, type CanonicalTable } from '../../model/canonical.ts';
import type { IdentifierScheme } from '../../model/column.ts';
import type { Feed } from '../../model/feed.ts';
import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { ident, sql, type Statement } from '../../sql/statement.ts';
import { typedValue } from '../files/load-file.ts';

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

export interface Attribute {
	name: string;
	/** What it identifies its row by, for a column of such identifiers. */
	scheme: IdentifierScheme | undefined;
	/** Its value over the stored columns of its file. */
	value: Statement;
}

/** The attributes that each file gives to the rows of a table, in the order of `fed`. */
export function attributes(fed: readonly FedTable[]): Attribute[][] {
	const asText = conflicting(fed);
	return fed.map((one) =>
		attributesOf(one).map((column) => ({
			name: attributeName(column.name, one.feed.table),
			scheme: column.type.kind === 'identifier' ? column.type.scheme : undefined,
			value: asText.has(column.name.toLowerCase())
				? sql`NULLIF(${ident(column.raw)}, '')`
				: typedValue(column),
		})),
	);
}
