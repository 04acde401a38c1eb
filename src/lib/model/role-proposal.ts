import type { Feed } from './feed.ts';

/** Why a column is proposed for a role. */
export type RoleReason =
	/** The file follows a known layout, which says so. */
	| { by: 'layout'; layout: string }
	/** Its name is one that this role usually has. */
	| { by: 'name'; header: string }
	/** Its name alone is not enough; the name of the file says what it lists. */
	| { by: 'file-name'; header: string }
	/** What it holds: every row has its own value, or dates, degrees, amounts… */
	| { by: 'content'; holds: 'key' | 'date' | 'place' | 'number' | 'names' }
	/** Its identifiers are found in the key of another file. */
	| { by: 'link'; file: string; column: string }
	/** Nothing in the file says it; the same value is given to every row. */
	| { by: 'default' };

export interface ProposedFeed {
	feed: Feed;
	/** By canonical column name, for each column of the feed. */
	reasons: Record<string, RoleReason>;
}

/** The roles proposed for the columns of a file. */
export interface RoleProposal {
	/** Name of the known layout that the file follows (`layouts/registry.ts`). */
	layout?: string;
	feeds: ProposedFeed[];
}

export const NO_PROPOSAL: RoleProposal = { feeds: [] };
