import type { Column } from '../../model/column.ts';
import type { Feed, FeedSource } from '../../model/feed.ts';
import type { ProposedFeed, RoleReason } from '../../model/role-proposal.ts';
import { headerKey } from './file-columns.ts';
import { announces } from './match-table.ts';
import { TABLE_WORDS } from './table-words.ts';

/** Reasons that hold whatever recognised the roles. */
function ofSource(source: FeedSource): RoleReason | undefined {
	if ('constant' in source) return { by: 'default' };
	return 'line' in source ? { by: 'content', holds: 'key' } : undefined;
}

function withReasons(
	feed: Feed,
	reasonOf: (role: string, column: string) => RoleReason,
): ProposedFeed {
	const reasons = Object.entries(feed.columns).map(([role, source]) => [
		role,
		ofSource(source) ?? reasonOf(role, 'column' in source ? source.column : ''),
	]);
	return { feed, reasons: Object.fromEntries(reasons) as Record<string, RoleReason> };
}

/** The roles that a known layout gives. */
export function byLayout(feed: Feed, layout: string): ProposedFeed {
	return withReasons(feed, () => ({ by: 'layout', layout }));
}

/** The roles that names gave: the column's own, or one that means little but for the file's name. */
export function byNames(feed: Feed, fileName: string, columns: readonly Column[]): ProposedFeed {
	const isAnnounced = announces(fileName, feed.table);
	return withReasons(feed, (role, name) => {
		const { own = [], nouns = [] } = TABLE_WORDS[feed.table].columns[role] ?? {};
		const header = columns.find((column) => column.name === name)?.header ?? name;
		const saysIt = [...own, ...nouns].includes(headerKey(name));
		return { by: !saysIt && isAnnounced ? 'file-name' : 'name', header };
	});
}
