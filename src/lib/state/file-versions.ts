import { KEYS } from '../queries/canonical/attributes.ts';
import type { Feed } from '../model/feed.ts';
import type { VersionMatch, VersionRow } from '../model/file-version.ts';
import type { SourceTable } from '../model/source-table.ts';
import {
	commonColumns,
	differingRows,
	namesRows,
	versionCounts,
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

/** The columns that name the rows of both files: the key of their role, another key, or a pair. */
async function keyOf(
	older: SourceTable,
	newer: SourceTable,
	feeds: readonly Feed[],
	run: Run,
): Promise<string[]> {
	const common = commonColumns({ older, newer });
	const keys = common.filter(({ before, after }) => before.isKey && after.isKey);
	const roles = feeds.flatMap(({ table, columns }) => {
		const source = columns[KEYS[table] ?? ''];
		return source && 'column' in source ? [source.column] : [];
	});
	const best =
		keys.find(({ name }) => roles.includes(name)) ??
		keys.find(({ after }) => after.type.kind === 'identifier') ??
		keys.find(({ after }) => after.type.kind !== 'number');
	if (best) return [best.name];
	const telling = common.filter(({ after }) =>
		['identifier', 'date', 'date-time', 'text', 'category'].includes(after.type.kind),
	);
	const pairs = telling.flatMap((one, index) =>
		telling.slice(index + 1).map((other) => [one.name, other.name]),
	);
	for (const pair of pairs.slice(0, MOST_PAIRS)) {
		const [[before], [after]] = await Promise.all([
			run<{ isKey: boolean }>(namesRows(older, pair)),
			run<{ isKey: boolean }>(namesRows(newer, pair)),
		]);
		if (before?.isKey && after?.isKey) return pair;
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
	const key = await keyOf(older, newer, feeds, run);
	const [counts] = await run<VersionCounts>(versionCounts({ older, newer, key }));
	if (!counts) return undefined;
	const { olderRows, newerRows, common, changed } = counts;
	if (common < FEWEST_ROWS || common < olderRows * ENOUGH_ROWS) return undefined;
	const missing = (from: SourceTable, to: SourceTable) =>
		from.columns
			.filter(({ name }) => !to.columns.some((other) => other.name === name))
			.map(({ name }) => name);
	return {
		older: older.file,
		key,
		added: newerRows - common,
		changed,
		gone: olderRows - common,
		unchanged: common - changed,
		newColumns: missing(newer, older),
		goneColumns: missing(older, newer),
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
	compared: Compared,
	limit: number,
	run: Run,
): Promise<VersionRow[]> {
	const names = commonColumns(compared).map(({ name }) => name);
	const rows: VersionRow[] = [];
	for (const change of ['changed', 'added', 'gone'] as const) {
		const found = await run<DifferingRow>(differingRows(compared, change, limit));
		rows.push(...found.map((row) => toRow(row, names)));
	}
	return rows;
}
