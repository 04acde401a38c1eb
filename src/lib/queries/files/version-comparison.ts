import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { ident, join, literal, sql, type Statement } from '../../sql/statement.ts';
import { stored } from './load-file.ts';

/** A column that two files have, under its name in the newer, as each of them stores it. */
export interface CommonColumn {
	name: string;
	before: StoredColumn;
	after: StoredColumn;
}

/** Two files compared: their columns in common, and those that name a row. */
export interface Compared {
	older: SourceTable;
	newer: SourceTable;
	/** One at least. */
	common: readonly CommonColumn[];
	/** Empty when rows have no name of their own: they are then compared whole. */
	key: readonly string[];
}

/** How many rows of two files compared by their key, or whole. */
export interface VersionCounts {
	olderRows: number;
	newerRows: number;
	/** Names of rows in both. */
	common: number;
	/** Of those, the rows whose cells differ. */
	changed: number;
	/** Of those, the rows that have half of their telling cells in common at least. */
	alike: number;
}

/** A cell as two versions are compared: spaces around do not count, and nothing is as good as blank. */
const cell = (column: StoredColumn) => sql`trim(coalesce(${ident(column.raw)}, ''))`;

/**
 * One side of the comparison: the line of each row, what names it, its cells in common. A row without
 * a name of its own is named by all its cells, and by how many were alike before it.
 */
function side({ older, newer, common, key }: Compared, which: 'before' | 'after'): Statement {
	const table = which === 'before' ? older : newer;
	const cells = common.map((column) => cell(column[which]));
	const whole = sql`[${join(cells)}]`;
	const names = common
		.filter(({ name }) => key.includes(name))
		.map((column) => cell(column[which]));
	const [first] = names;
	const name = first && names.length === 1 ? first : sql`[${join(first ? names : cells)}]`;
	return sql`SELECT line, cells, name, row_number() OVER (PARTITION BY name ORDER BY line) AS nth
		FROM (SELECT line, ${whole} AS cells, ${name} AS name FROM ${stored(table.name)})`;
}

function joined(compared: Compared): Statement {
	return sql`WITH older AS (${side(compared, 'before')}), newer AS (${side(compared, 'after')}),
		both_sides AS (
			SELECT older.line AS older_line, newer.line AS newer_line,
				older.cells AS before_cells, newer.cells AS after_cells
			FROM older FULL OUTER JOIN newer ON older.name = newer.name AND older.nth = newer.nth
		)`;
}

/** Rows of unlike things are often of one category, or both answer yes. */
const SELDOM_TELLING = new Set(['category', 'yes-no']);

/**
 * Whether two rows of one name have half of their other cells in common at least: numbers that begin
 * again each year name unlike rows alike.
 */
function isAlike({ common, key }: Compared): Statement {
	const others = common.flatMap(({ name, after }, index) =>
		key.includes(name) ? [] : [{ type: after.type.kind, at: index + 1 }],
	);
	const telling = others.filter(({ type }) => !SELDOM_TELLING.has(type));
	const judged = telling.length > 0 ? telling : others;
	if (key.length === 0 || judged.length === 0) return sql`true`;
	const equal = judged.map(({ at }) => sql`(before_cells[${at}] = after_cells[${at}])::INTEGER`);
	return sql`(${join(equal, ' + ')}) * 2 >= ${judged.length}`;
}

/** How the rows of two files differ. Exact as a multiset: of two equal rows, one may be gone. */
export function versionCounts(compared: Compared): Statement {
	const isCommon = sql`older_line IS NOT NULL AND newer_line IS NOT NULL`;
	return sql`${joined(compared)} SELECT count(older_line) AS "olderRows", count(newer_line) AS "newerRows",
		count(*) FILTER (${isCommon}) AS common,
		count(*) FILTER (${isCommon} AND before_cells <> after_cells) AS changed,
		count(*) FILTER (${isCommon} AND ${isAlike(compared)}) AS alike
		FROM both_sides`;
}

/** A row that differs, its cells in the order of the common columns. */
export interface DifferingRow {
	change: 'added' | 'changed' | 'gone';
	line: number;
	before: string[] | null;
	after: string[] | null;
}

/** The first rows that differ in one way: changed, added or gone. */
export function differingRows(
	compared: Compared,
	change: DifferingRow['change'],
	limit: number,
): Statement {
	const kept = {
		added: sql`older_line IS NULL`,
		gone: sql`newer_line IS NULL`,
		changed: sql`older_line IS NOT NULL AND newer_line IS NOT NULL AND before_cells <> after_cells`,
	}[change];
	return sql`${joined(compared)} SELECT ${literal(change)} AS change,
		coalesce(newer_line, older_line) AS line, before_cells AS "before", after_cells AS "after"
		FROM both_sides WHERE ${kept} ORDER BY line LIMIT ${limit}`;
}

/** Of some columns, whether together they name each row of a file. */
export function namesRows(table: SourceTable, columns: readonly StoredColumn[]): Statement {
	return sql`SELECT count(*) = count(DISTINCT [${join(columns.map(cell))}]) AS "isKey" FROM ${stored(table.name)}`;
}
