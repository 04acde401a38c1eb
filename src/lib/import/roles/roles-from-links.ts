import type { Role } from '../../model/canonical.ts';
import type { Feed } from '../../model/feed.ts';
import type { RoleReason } from '../../model/role-proposal.ts';
import type { LinkableFile, LinkCandidate } from './link-candidates.ts';

/** A candidate once its identifiers have been looked for. */
export interface MeasuredLink extends LinkCandidate {
	/** Different identifiers of the column. */
	keys: number;
	/** Those that the key of the other file holds. */
	matched: number;
}

/** A role that a link gives to a column that had none. */
export interface LinkedRole {
	file: string;
	column: string;
	role: Role;
	reason: RoleReason;
}

const FEWEST_MATCHED = 3;
const MATCHED_SHARE = 0.5;

/** The roles, by what they point to, that a file can still give to a column: the first that it lacks. */
const OPEN_ROLES: Record<string, readonly Role[]> = {
	actors: [
		{ table: 'participations', column: 'actor_id' },
		{ table: 'contributions', column: 'author_id' },
		{ table: 'criteria', column: 'structure_id' },
		{ table: 'ties', column: 'source_id' },
		{ table: 'ties', column: 'target_id' },
		{ table: 'actors', column: 'parent_id' },
	],
	events: [{ table: 'participations', column: 'event_id' }],
	contributions: [
		{ table: 'decisions', column: 'contribution_id' },
		{ table: 'contributions', column: 'merged_into' },
	],
};

function isConfirmed({ keys, matched }: MeasuredLink): boolean {
	return matched >= FEWEST_MATCHED && matched >= keys * MATCHED_SHARE;
}

/** What a file without any feed is made of, from where its links lead: who took part in what, or ties. */
function shapeOf(links: readonly MeasuredLink[]): Feed[] {
	const leads = (to: string) =>
		new Set(links.filter((one) => one.to === to).map((one) => one.column));
	const [actors, events] = [leads('actors'), leads('events')];
	if (actors.size > 0 && events.size > 0) return [{ table: 'participations', columns: {} }];
	return actors.size >= 2 ? [{ table: 'ties', columns: {} }] : [];
}

/**
 * The roles that links give to columns that have none: at least half of the different identifiers
 * of the column, and three, name rows of the other file, and a feed of its own file lacks the role
 * that points there. The best link of a column decides; each role is given once.
 */
export function rolesFromLinks(
	files: readonly LinkableFile[],
	measured: readonly MeasuredLink[],
): LinkedRole[] {
	return files.flatMap(({ file, feeds }) => {
		const links = measured
			.filter((link) => link.file === file && isConfirmed(link))
			.sort((a, b) => b.matched / b.keys - a.matched / a.keys || b.matched - a.matched);
		const shape = feeds.length > 0 ? feeds : shapeOf(links);
		const given: LinkedRole[] = [];
		for (const { column, to, toFile, toColumn } of links) {
			if (given.some((one) => one.column === column)) continue;
			const role = OPEN_ROLES[to]?.find((open) => {
				const isFree = shape.some(
					(feed) => feed.table === open.table && feed.columns[open.column] === undefined,
				);
				return (
					isFree &&
					!given.some(
						({ role: taken }) => taken.table === open.table && taken.column === open.column,
					)
				);
			});
			if (!role) continue;
			const reason: RoleReason = { by: 'link', file: toFile, column: toColumn };
			given.push({ file, column, role, reason });
		}
		return given;
	});
}
