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

/**
 * The feeds once a column plays one role, or none: it leaves those that it played, and another column
 * that played this one leaves it. A feed that nothing of the file feeds any more is gone.
 */
export function withRole(
	feeds: readonly Feed[],
	column: string,
	role: { table: CanonicalTable; column: string } | undefined,
): Feed[] {
	const without = feeds.map(({ table, columns }) => ({
		table,
		columns: Object.fromEntries(
			Object.entries(columns).filter(
				([, source]) => !('column' in source && source.column === column),
			),
		),
	}));
	const known = role && without.some(({ table }) => table === role.table);
	const all = role && !known ? [...without, { table: role.table, columns: {} }] : without;
	const first = all.findIndex(({ table }) => table === role?.table);
	return all
		.map((feed, index) =>
			role && index === first
				? { ...feed, columns: { ...feed.columns, [role.column]: { column } } }
				: feed,
		)
		.filter(({ columns }) => Object.values(columns).some((source) => !('constant' in source)));
}
