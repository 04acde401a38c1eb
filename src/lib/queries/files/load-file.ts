import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { ident, join, literal, sql, type Statement } from '../../sql/statement.ts';

export type StoredType = 'VARCHAR' | 'BIGINT' | 'DOUBLE' | 'DATE' | 'BOOLEAN';

/** Where the stored columns of a file are: its texts, its typed values, and the line of each row. */
export function stored(table: string): Statement {
	return ident('stored', table);
}

/** The values of a column as its type says: the typed ones, the items of a list, else the text. */
export function typedValue(column: StoredColumn): Statement {
	if (column.typed !== undefined) return ident(column.typed);
	if (column.type.kind === 'list') return listItems(column, column.type.separator);
	return sql`NULLIF(${ident(column.raw)}, '')`;
}

/** The items of list cells, trimmed, without the blank ones. */
export function listItems(column: StoredColumn, separator: string): Statement {
	const cells = ident(column.raw);
	return sql`list_filter(list_transform(string_split(${cells}, ${literal(separator)}),
		lambda item: trim(item)), lambda item: item <> '')`;
}

/**
 * Reads the canonical CSV `import/CSVNAME` into a stored table, then makes its two views:
 * `NAME` with the typed values, `raw.NAME` with the texts exactly as read.
 */
export function loadFile(
	table: SourceTable,
	csvName: string,
	csvColumns: readonly { name: string; sqlType: StoredType }[],
): Statement[] {
	const types = join(
		csvColumns.map(({ name, sqlType }) => sql`${literal(name)}: ${literal(sqlType)}`),
	);
	const typed = table.columns.map((c) => sql`${typedValue(c)} AS ${ident(c.name)}`);
	const raw = table.columns.map((c) => sql`${ident(c.raw)} AS ${ident(c.name)}`);
	return [
		sql`CREATE SCHEMA IF NOT EXISTS stored`,
		sql`CREATE SCHEMA IF NOT EXISTS raw`,
		sql`CREATE OR REPLACE TABLE ${stored(table.name)} AS
			SELECT * FROM read_csv(${literal(`import/${csvName}`)}, auto_detect = false, header = false,
				delim = ',', quote = '"', escape = '"', new_line = '\\n', allow_quoted_nulls = false,
				max_line_size = 16777216, columns = {${types}})`,
		sql`CREATE OR REPLACE VIEW ${ident(table.name)} AS SELECT ${join(typed)} FROM ${stored(table.name)}`,
		sql`CREATE OR REPLACE VIEW ${ident('raw', table.name)} AS
			SELECT ${join(raw)} FROM ${stored(table.name)}`,
	];
}

export function dropFileTables(table: string): Statement[] {
	return [
		sql`DROP VIEW IF EXISTS ${ident(table)}`,
		sql`DROP VIEW IF EXISTS ${ident('raw', table)}`,
		sql`DROP TABLE IF EXISTS ${stored(table)}`,
	];
}
