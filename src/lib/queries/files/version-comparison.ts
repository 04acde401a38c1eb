import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { EMPTY, ident, join, literal, sql, type Statement } from '../../sql/statement.ts';
import { stored } from './load-file.ts';

/** Two files compared: their columns of one name, and those that name a row. */
export interface Compared {
	older: SourceTable;
	newer: SourceTable;
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
}

const find = (table: SourceTable, name: string) =>
	table.columns.find((column) => column.name === name);

/** The columns that both files have, as each of them stores it. */
export function commonColumns({ older, newer }: Omit<Compared, 'key'>): {
	name: string;
	before: StoredColumn;
	after: StoredColumn;
}[] {
	return newer.columns.flatMap((after) => {
		const before = find(older, after.name);
		return before ? [{ name: after.name, before, after }] : [];
	});
}

/** A cell as two versions are compared: spaces around do not count, and nothing is as good as blank. */
const cell = (column: StoredColumn) => sql`trim(coalesce(${ident(column.raw)}, ''))`;

/**
 * One side of the comparison: the line of each row, what names it, its cells in common. A row without
 * a name of its own is named by all its cells, and by how many were alike before it.
 */
function side(compared: Compared, which: 'before' | 'after'): Statement {
	const { older, newer, key } = compared;
	const table = which === 'before' ? older : newer;
	const common = commonColumns(compared);
	const cells = common.map((column) => cell(column[which]));
	const whole = sql`[${join(cells)}]`;
	const names = common
		.filter(({ name }) => key.includes(name))
		.map((column) => cell(column[which]));
	const name = key.length > 0 ? sql`[${join(names)}]` : whole;
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

/** How the rows of two files differ. Exact as a multiset: of two equal rows, one may be gone. */
export function versionCounts(compared: Compared): Statement {
	return sql`${joined(compared)} SELECT count(older_line) AS "olderRows", count(newer_line) AS "newerRows",
		count(*) FILTER (older_line IS NOT NULL AND newer_line IS NOT NULL) AS common,
		count(*) FILTER (older_line IS NOT NULL AND newer_line IS NOT NULL
			AND before_cells <> after_cells) AS changed
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
export function namesRows(table: SourceTable, columns: readonly string[]): Statement {
	const stores = columns.flatMap((name) => find(table, name) ?? []);
	const name = stores.length > 0 ? sql`[${join(stores.map(cell))}]` : EMPTY;
	return sql`SELECT count(*) = count(DISTINCT ${name}) AS "isKey" FROM ${stored(table.name)}`;
}
