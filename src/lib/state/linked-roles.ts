import { linkCandidates } from '../import/roles/link-candidates.ts';
import { rolesFromLinks, type LinkedRole } from '../import/roles/roles-from-links.ts';
import type { Feed } from '../model/feed.ts';
import type { VersionMatch } from '../model/file-version.ts';
import type { Reading } from '../model/reading.ts';
import type { ProposedFeed, RoleProposal } from '../model/role-proposal.ts';
import type { SourceTable } from '../model/source-table.ts';
import { keyOverlaps, type KeyOverlap } from '../queries/files/key-overlap.ts';
import type { Statement } from '../sql/statement.ts';

type Run = <Row extends object>(statement: Statement) => Promise<Row[]>;

/** As much of a file as its links depend on. */
export interface LinkingFile {
	readonly name: string;
	readonly reading: Reading | undefined;
	readonly table: SourceTable | undefined;
	readonly ownFeeds: readonly Feed[];
	readonly decided: boolean;
	/** A newer version of another stays apart. */
	readonly version: VersionMatch | undefined;
	/** What the others give it. */
	linked: readonly LinkedRole[];
}

/** The roles that the columns of files get from what they name in others, measured on the rows. */
async function linkedRoles(files: readonly LinkingFile[], run: Run): Promise<LinkedRole[]> {
	const tables = new Map(files.flatMap(({ name, table }) => (table ? [[name, table]] : [])));
	const linkable = files.flatMap(({ name, reading, ownFeeds }) =>
		reading ? [{ file: name, columns: reading.columns, feeds: ownFeeds }] : [],
	);
	const candidates = linkCandidates(linkable).flatMap((candidate) => {
		const [from, to] = [tables.get(candidate.file), tables.get(candidate.toFile)];
		return from && to ? [{ candidate, from, to }] : [];
	});
	if (candidates.length === 0) return [];
	const pairs = candidates.map(({ candidate, from, to }) => ({
		from: { table: from, column: candidate.column },
		to: { table: to, column: candidate.toColumn },
	}));
	const overlaps = await run<KeyOverlap>(keyOverlaps(pairs));
	const measured = overlaps.flatMap(({ pair, keys, matched }) => {
		const found = candidates[pair];
		return found ? [{ ...found.candidate, keys, matched }] : [];
	});
	return rolesFromLinks(linkable, measured);
}

/** A proposal with the roles that links add to it. */
export function withLinkedRoles(
	{ layout, feeds }: RoleProposal,
	linked: readonly LinkedRole[],
): RoleProposal {
	const all = linked.reduce(
		(before, { column, role, reason }): ProposedFeed[] => {
			const at = before.findIndex(
				({ feed }) => feed.table === role.table && feed.columns[role.column] === undefined,
			);
			const { feed, reasons } = before[at] ?? {
				feed: { table: role.table, columns: {} },
				reasons: {},
			};
			const added = {
				feed: { ...feed, columns: { ...feed.columns, [role.column]: { column } } },
				reasons: { ...reasons, [role.column]: reason },
			};
			return at < 0 ? [...before, added] : before.with(at, added);
		},
		[...feeds],
	);
	return { ...(layout === undefined ? {} : { layout }), feeds: all };
}

/** Gives files the roles that the others suggest; those whose roles were decided do not change. */
export async function linkFiles(files: readonly LinkingFile[], run: Run): Promise<void> {
	const open = files.filter(({ version }) => !version);
	const linked = await linkedRoles(open, run);
	for (const file of files) {
		file.linked = file.decided ? [] : linked.filter((one) => one.file === file.name);
	}
}
