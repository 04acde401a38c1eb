import type { ShippedAs, ShippedColumn } from '../../model/shipped-column.ts';
import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { EMPTY, ident, join, literal, sql, type Statement } from '../../sql/statement.ts';

/** Where the columns of a file are: its texts, its typed values, and the line of each row. */
export function stored(table: string): Statement {
	return ident('stored', table);
}

/** Names, in the schema `stored`, of the rows of a file as they were shipped, and of their words. */
export function shippedNames(table: string): { cells: string; words: string } {
	return { cells: `${table} cells`, words: `${table} words` };
}

/** The values of a column as its type says: the typed ones, the items of a list, else the text. */
export function typedValue(column: StoredColumn): Statement {
	if (column.type.kind === 'list') return listItems(column, column.type.separator);
	if (column.typed !== undefined) return ident(column.typed);
	return sql`NULLIF(${ident(column.raw)}, '')`;
}

/** The items of list cells, trimmed, without the blank ones. */
export function listItems(column: StoredColumn, separator: string): Statement {
	const cells = ident(column.typed ?? column.raw);
	return sql`list_filter(list_transform(string_split(${cells}, ${literal(separator)}),
		lambda item: trim(item)), lambda item: item <> '')`;
}

/** A shipped column as the value it stands for. */
function valueOf({ name, as, words }: ShippedColumn): Statement {
	const value = sql`cells.${ident(name)}`;
	const casts: Partial<Record<ShippedAs, Statement>> = {
		word: sql`words.${ident(words ?? '')}[${value}]`,
		line: sql`${value}::BIGINT`,
		integer: sql`${value}::BIGINT`,
		millisecond: sql`make_timestamp((${value} * 1000)::BIGINT)`,
	};
	return sql`${casts[as] ?? value} AS ${ident(name)}`;
}

/**
 * Makes the views of a file whose rows have been shipped: `stored.NAME` with the shipped columns as
 * values, `NAME` with the typed values, `raw.NAME` with the texts exactly as read.
 */
export function loadFile(table: SourceTable, shipped: readonly ShippedColumn[]): Statement[] {
	const { cells, words } = shippedNames(table.name);
	const typed = table.columns.map((c) => sql`${typedValue(c)} AS ${ident(c.name)}`);
	const raw = table.columns.map((c) => sql`${ident(c.raw)} AS ${ident(c.name)}`);
	const hasWords = shipped.some((column) => column.words !== undefined);
	const allWords = hasWords ? sql`, ${ident('stored', words)} AS words` : EMPTY;
	return [
		sql`CREATE OR REPLACE VIEW ${stored(table.name)} AS
			SELECT ${join(shipped.map(valueOf))} FROM ${ident('stored', cells)} AS cells${allWords}`,
		sql`CREATE OR REPLACE VIEW ${ident(table.name)} AS SELECT ${join(typed)} FROM ${stored(table.name)}`,
		sql`CREATE SCHEMA IF NOT EXISTS raw`,
		sql`CREATE OR REPLACE VIEW ${ident('raw', table.name)} AS
			SELECT ${join(raw)} FROM ${stored(table.name)}`,
	];
}

function dropShipped(table: string): Statement[] {
	const { cells, words } = shippedNames(table);
	return [
		sql`DROP TABLE IF EXISTS ${ident('stored', cells)}`,
		sql`DROP TABLE IF EXISTS ${ident('stored', words)}`,
	];
}

/** The name under which the rows of a file arrive, while those it had can still be read. */
export function arrivalOf(table: string): string {
	return `${table} arriving`;
}

/** Makes room for the rows of a file to arrive. */
export function clearArrival(table: string): Statement[] {
	return [sql`CREATE SCHEMA IF NOT EXISTS stored`, ...dropShipped(arrivalOf(table))];
}

/** Puts the rows that have arrived in the place of those that the file had. */
export function replaceShipped(table: string, hasWords: boolean): Statement[] {
	const arrived = shippedNames(arrivalOf(table));
	const names = shippedNames(table);
	const rename = (from: string, to: string) =>
		sql`ALTER TABLE ${ident('stored', from)} RENAME TO ${ident(to)}`;
	return [
		...dropShipped(table),
		rename(arrived.cells, names.cells),
		...(hasWords ? [rename(arrived.words, names.words)] : []),
	];
}

export function dropFileTables(table: string): Statement[] {
	return [
		sql`DROP VIEW IF EXISTS ${ident(table)}`,
		sql`DROP VIEW IF EXISTS ${ident('raw', table)}`,
		sql`DROP VIEW IF EXISTS ${stored(table)}`,
		...dropShipped(table),
	];
}
