import { CANONICAL, type CanonicalTable } from '../../model/canonical.ts';
import type { Column } from '../../model/column.ts';
import { foldWords } from '../fold-words.ts';
import { suits, type FileColumns } from './file-columns.ts';
import { TABLE_WORDS } from './table-words.ts';

/** What the names of a file's columns say of one canonical table. */
export interface TableMatch {
	/** By canonical column. */
	columns: Record<string, Column | undefined>;
	/** The file's name announces the table. */
	isAnnounced: boolean;
	/** The file's name or a header of its own says that this is the table. */
	isCredible: boolean;
}

/** Whether a file's name holds one of the words that announce a table. */
export function announces(fileName: string, table: CanonicalTable): boolean {
	const words = new Set(foldWords(fileName.replace(/\.[^.]*$/, '')).split(' '));
	return TABLE_WORDS[table].fileNames.some((word) => words.has(word));
}

/** Both degrees, from a column each or from the cells of one. */
function places({ lat, lon }: TableMatch['columns'], file: FileColumns): TableMatch['columns'] {
	return lat && lon ? { lat, lon } : { lat: undefined, lon: undefined, ...file.places() };
}

/** Whether at least one of these canonical columns was found. */
export function holdsSomething(found: TableMatch['columns'], ...names: string[]): boolean {
	return names.some((name) => found[name] !== undefined);
}

/**
 * Which columns of a file would feed a table, by their names. A column plays one role in a table;
 * the earlier canonical column takes it.
 */
export function matchTable(table: CanonicalTable, file: FileColumns, fileName: string): TableMatch {
	const { columns: words } = TABLE_WORDS[table];
	const suited = (name: string, headers: readonly string[] = []) =>
		headers
			.map((header) => file.find(header))
			.filter((column) => column !== undefined)
			.filter((column) => suits(column, table, name));
	const names = Object.keys(CANONICAL[table]);
	const isAnnounced = announces(fileName, table);
	const isCredible =
		isAnnounced ||
		names.some((name) => {
			const { own = [], nouns = [] } = words[name] ?? {};
			return suited(name, [...own, ...nouns]).some((column) => file.isMostlyFilled(column));
		});
	const taken = new Set<Column>();
	const columns: Record<string, Column | undefined> = {};
	for (const name of names) {
		const { own = [], shared = [], nouns = [], fallback = [] } = words[name] ?? {};
		const [known, last] = isCredible ? [shared, fallback] : [[], []];
		const headers = [...own, ...known, ...nouns, ...last];
		const found = suited(name, headers).find((column) => !taken.has(column));
		if (found) taken.add(found);
		columns[name] = found;
	}
	if ('lat' in columns) Object.assign(columns, places(columns, file));
	return { columns, isAnnounced, isCredible };
}
