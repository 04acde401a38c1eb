import type { CanonicalTable } from '../../model/canonical.ts';
import type { Column, ColumnKind } from '../../model/column.ts';
import { isUsable, rolesOf, type Feed } from '../../model/feed.ts';
import { headerKey } from './file-columns.ts';
import { TABLE_WORDS } from './table-words.ts';

/** A file of a project, as links are looked for. */
export interface LinkableFile {
	file: string;
	columns: readonly Column[];
	feeds: readonly Feed[];
}

/** A column that may name the rows of another file: its identifiers are to be looked for there. */
export interface LinkCandidate {
	file: string;
	column: string;
	toFile: string;
	toColumn: string;
	/** The canonical table whose key `toColumn` is. */
	to: CanonicalTable;
}

const KEYS = { actors: 'actor_id', events: 'event_id', contributions: 'contribution_id' } as const;

/** Fewest different values of a column whose meeting with others means something. */
const FEWEST = 3;
const MOST_BY_COLUMN = 3;
const MOST = 24;

const UNLINKED: ReadonlySet<ColumnKind> = new Set([
	'number',
	'date',
	'date-time',
	'yes-no',
	'place',
]);

interface Key {
	file: string;
	column: Column;
	to: keyof typeof KEYS;
}

function keysOf({ file, columns, feeds }: LinkableFile): Key[] {
	return feeds.filter(isUsable).flatMap((feed) =>
		(Object.keys(KEYS) as (keyof typeof KEYS)[]).flatMap((to) => {
			const source = feed.table === to ? feed.columns[KEYS[to]] : undefined;
			if (!source || !('column' in source)) return [];
			const column = columns.find(({ name }) => name === source.column);
			return column ? [{ file, column, to }] : [];
		}),
	);
}

/** Whether a header speaks of the things of a table: `structure`, `id_evenement`. */
function speaksOf(column: Column, to: Key['to']): boolean {
	const { nouns = [], own = [] } = TABLE_WORDS[to].columns[KEYS[to]] ?? {};
	const key = ` ${headerKey(column.name)} `;
	return [...nouns, ...own].some((noun) => key.includes(` ${noun} `));
}

/** How likely a column names the rows of a key, by what they are called and hold; 0 for not at all. */
function likelihood(column: Column, key: Key): number {
	const [one, other] = [column.type, key.column.type];
	if (UNLINKED.has(one.kind) || column.distinct < FEWEST) return 0;
	const scheme = one.kind === 'identifier' ? one.scheme : undefined;
	const otherScheme = other.kind === 'identifier' ? other.scheme : undefined;
	if (scheme !== otherScheme && (scheme ?? otherScheme) !== undefined) return 0;
	const sameName = headerKey(column.name) === headerKey(key.column.name);
	const named = (sameName ? 2 : 0) + (speaksOf(column, key.to) ? 2 : 0);
	// Small numbers meet whatever they count.
	if ((one.kind === 'integer' || other.kind === 'integer') && named === 0) return 0;
	const sameKind = one.kind === other.kind || one.kind === 'list' ? 1 : 0;
	const isText = one.kind === 'text' && key.column.type.kind === 'identifier';
	return Math.max(0, named + sameKind + (scheme ? 2 : 0) + 1 - (isText ? 0.5 : 0));
}

/**
 * The columns without a role whose cells may name the rows of another file, the most likely first,
 * by their names and types: which do is measured on the rows (`queries/files/key-overlap.ts`).
 */
export function linkCandidates(files: readonly LinkableFile[]): LinkCandidate[] {
	const keys = files.flatMap(keysOf);
	const found = files.flatMap(({ file, columns, feeds }) =>
		columns
			.filter(({ name }) => rolesOf(name, feeds).length === 0)
			.flatMap((column) =>
				keys
					.filter((key) => key.file !== file)
					.map((key) => ({ key, score: likelihood(column, key) }))
					.filter(({ score }) => score > 0)
					.sort((a, b) => b.score - a.score)
					.slice(0, MOST_BY_COLUMN)
					.map(({ key, score }) => ({
						score,
						candidate: {
							file,
							column: column.name,
							toFile: key.file,
							toColumn: key.column.name,
							to: key.to,
						},
					})),
			),
	);
	return found
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST)
		.map(({ candidate }) => candidate);
}
