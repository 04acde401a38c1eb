import { foldWords } from '../import/fold-words.ts';
import { KEYS } from '../queries/canonical/attributes.ts';
import type { Feed } from '../model/feed.ts';
import type { VersionMatch, VersionRow } from '../model/file-version.ts';
import type { SourceTable, StoredColumn } from '../model/source-table.ts';
import {
	differingRows,
	namesRows,
	versionCounts,
	type CommonColumn,
	type Compared,
	type DifferingRow,
	type VersionCounts,
} from '../queries/files/version-comparison.ts';
import type { Statement } from '../sql/statement.ts';

type Run = <Row extends object>(statement: Statement) => Promise<Row[]>;

/** From that share of an older file's rows found again on, the other is a newer version of it. */
const ENOUGH_ROWS = 0.5;
const FEWEST_ROWS = 2;

/** Pairs of columns tried as a key, when no column is one by itself. */
const MOST_PAIRS = 6;

/** The columns of both files: those of one name, then those of one name but for case and accents. */
function commonColumns(older: SourceTable, newer: SourceTable): CommonColumn[] {
	const left = new Map(older.columns.map((column) => [column.name, column]));
	const found = new Map<string, StoredColumn>();
	for (const { name } of newer.columns) {
		const before = left.get(name);
		if (before) found.set(name, before);
		left.delete(name);
	}
	for (const { name } of newer.columns) {
		if (found.has(name)) continue;
		const before = [...left.values()].find((one) => foldWords(one.name) === foldWords(name));
		if (before) found.set(name, before);
		left.delete(before?.name ?? '');
	}
	return newer.columns.flatMap((after) => {
		const before = found.get(after.name);
		return before ? [{ name: after.name, before, after }] : [];
	});
}

/** The columns that name the rows of both files: the key of their role, another key, or a pair. */
async function keyOf(
	{ older, newer, common }: Omit<Compared, 'key'>,
	feeds: readonly Feed[],
	run: Run,
): Promise<string[]> {
	const keys = common.filter(({ before, after }) => before.isKey && after.isKey);
	const roles = feeds.flatMap(({ table, columns }) => {
		const source = columns[KEYS[table] ?? ''];
		return source && 'column' in source ? [source.column] : [];
	});
	const best =
		keys.find(({ before }) => roles.includes(before.name)) ??
		keys.find(({ after }) => after.type.kind === 'identifier') ??
		keys.find(({ after }) => after.type.kind !== 'number');
	if (best) return [best.name];
	const telling = common.filter(({ after }) =>
		['identifier', 'date', 'date-time', 'text', 'category'].includes(after.type.kind),
	);
	const pairs = telling.flatMap((one, index) =>
		telling.slice(index + 1).map((other) => [one, other]),
	);
	for (const pair of pairs.slice(0, MOST_PAIRS)) {
		const [[before], [after]] = await Promise.all([
			run<{ isKey: boolean }>(
				namesRows(
					older,
					pair.map(({ before: column }) => column),
				),
			),
			run<{ isKey: boolean }>(
				namesRows(
					newer,
					pair.map(({ after: column }) => column),
				),
			),
		]);
		if (before?.isKey && after?.isKey) return pair.map(({ name }) => name);
	}
	return [];
}

/** What a file changes of an older one; nothing when too few of its rows are found again. */
export async function compareVersions(
	older: SourceTable,
	newer: SourceTable,
	feeds: readonly Feed[],
	run: Run,
): Promise<VersionMatch | undefined> {
	const columns = commonColumns(older, newer);
	if (columns.length === 0) return undefined;
	const key = await keyOf({ older, newer, common: columns }, feeds, run);
	const [counts] = await run<VersionCounts>(versionCounts({ older, newer, common: columns, key }));
	if (!counts) return undefined;
	const { olderRows, newerRows, common, changed, alike } = counts;
	if (alike < FEWEST_ROWS || alike < olderRows * ENOUGH_ROWS) return undefined;
	const missing = (from: SourceTable, side: 'before' | 'after') =>
		from.columns
			.filter((column) => !columns.some((pair) => pair[side] === column))
			.map(({ name }) => name);
	return {
		older: older.file,
		key,
		added: newerRows - common,
		changed,
		gone: olderRows - common,
		unchanged: common - changed,
		newColumns: missing(newer, 'after'),
		goneColumns: missing(older, 'before'),
	};
}

function toRow(
	{ change, line, before, after }: DifferingRow,
	names: readonly string[],
): VersionRow {
	const byName = (cells: readonly string[]) =>
		Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
	return {
		change,
		line,
		...(before ? { before: byName(before) } : {}),
		...(after ? { after: byName(after) } : {}),
	};
}

/** The first rows that two versions of a file do not have in common, those changed first. */
export async function listDifferences(
	{ older, newer, key }: Omit<Compared, 'common'>,
	limit: number,
	run: Run,
): Promise<VersionRow[]> {
	const common = commonColumns(older, newer);
	if (common.length === 0) return [];
	const compared = { older, newer, common, key };
	const names = common.map(({ name }) => name);
	const rows: VersionRow[] = [];
	for (const change of ['changed', 'added', 'gone'] as const) {
		const found = await run<DifferingRow>(differingRows(compared, change, limit));
		rows.push(...found.map((row) => toRow(row, names)));
	}
	return rows;
}
