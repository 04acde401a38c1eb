import { CANONICAL, type CanonicalTable } from './canonical.ts';

/**
 * Where the cells of a canonical column come from: a column of the file, the same value on every
 * row, or the line of the row, as identifier of what has none in a file.
 */
export type FeedSource = { column: string } | { constant: string } | { line: true };

/**
 * One file feeding one canonical table: the roles of the file's columns.
 * A file may carry several feeds, and several files may feed one table.
 */
export interface Feed {
	table: CanonicalTable;
	/** By canonical column name. */
	columns: Record<string, FeedSource>;
}

/** Canonical columns without which the feed cannot work and that it does not give. */
export function missingColumns(feed: Feed): string[] {
	return Object.entries(CANONICAL[feed.table])
		.filter(([name, column]) => column.required && !feed.columns[name])
		.map(([name]) => name);
}

/**
 * Whether the feed gives rows: everything required is there, and for participations,
 * which require nothing by themselves, at least an actor or an event.
 */
export function isUsable(feed: Feed): boolean {
	if (missingColumns(feed).length > 0) return false;
	if (feed.table !== 'participations') return true;
	return Boolean(feed.columns.actor_id ?? feed.columns.event_id ?? feed.columns.quantity);
}

/** The roles that a column of the file plays, over all feeds. */
export function rolesOf(
	column: string,
	feeds: readonly Feed[],
): { table: CanonicalTable; column: string }[] {
	return feeds.flatMap((feed) =>
		Object.entries(feed.columns)
			.filter(([, source]) => 'column' in source && source.column === column)
			.map(([name]) => ({ table: feed.table, column: name })),
	);
}
