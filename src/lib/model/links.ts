import { CANONICAL, type CanonicalTable } from './canonical.ts';
import { isUsable, type Feed } from './feed.ts';

/** A column of a file whose identifiers name the rows of other files: how files are joined. */
export interface Link {
	fromFile: string;
	fromColumn: string;
	/** The canonical column that `fromColumn` plays. */
	role: { table: CanonicalTable; column: string };
	/** The canonical table that the identifiers point to. */
	to: CanonicalTable;
	/** The files whose own rows are described there, with their key columns. */
	toFiles: { file: string; column: string }[];
}

const KEY_OF: Partial<Record<CanonicalTable, string>> = {
	actors: 'actor_id',
	events: 'event_id',
	contributions: 'contribution_id',
};

/** The links between the files of a project, from their roles. A file is not linked to itself alone. */
export function linksBetween(files: readonly { file: string; feeds: readonly Feed[] }[]): Link[] {
	const keys = files.flatMap(({ file, feeds }) =>
		feeds.filter(isUsable).flatMap((feed) => {
			const source = feed.columns[KEY_OF[feed.table] ?? ''];
			return source && 'column' in source
				? [{ table: feed.table, file, column: source.column }]
				: [];
		}),
	);
	const links = files.flatMap(({ file, feeds }) =>
		feeds.filter(isUsable).flatMap((feed) =>
			Object.entries(feed.columns).flatMap(([column, source]) => {
				const to = CANONICAL[feed.table][column]?.references;
				if (to === undefined || !('column' in source)) return [];
				const toFiles = keys
					.filter((key) => key.table === to && key.file !== file)
					.map((key) => ({ file: key.file, column: key.column }));
				if (toFiles.length === 0) return [];
				const role = { table: feed.table, column };
				return [{ fromFile: file, fromColumn: source.column, role, to, toFiles }];
			}),
		),
	);
	// A column may play two roles that lead to the same place: it is one link.
	const placeOf = ({ fromFile, fromColumn, to }: Link) =>
		JSON.stringify([fromFile, fromColumn, to]);
	return [
		...new Map(links.toReversed().map((link) => [placeOf(link), link])).values(),
	].toReversed();
}
