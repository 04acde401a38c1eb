import type { ResultRow } from '../db/engine.ts';
import { ident, join, literal, sql, type Statement } from '../sql/statement.ts';

export interface TableDescription {
	schema: string;
	name: string;
	/** How it is written in a statement. */
	sqlName: string;
	rows: number;
	columns: { name: string; type: string }[];
}

type Run = <Row extends object = ResultRow>(statement: Statement) => Promise<Row[]>;

const COLUMNS = sql`SELECT table_schema AS schema, table_name AS name, column_name AS "column",
		data_type AS type
	FROM information_schema.columns WHERE table_schema IN ('main', 'raw')
	ORDER BY table_schema, table_name, ordinal_position`;

function written(schema: string, name: string): string {
	const bare = /^[a-z_][a-z0-9_]*$/.test(name) ? name : ident(name).sql;
	return schema === 'main' ? bare : `${schema}.${bare}`;
}

/** The tables that a statement can name: those of the files, exact and typed, and the canonical ones. */
export async function listTables(run: Run): Promise<TableDescription[]> {
	const rows = await run<{ schema: string; name: string; column: string; type: string }>(COLUMNS);
	const tables = new Map<string, TableDescription>();
	for (const { schema, name, column, type } of rows) {
		const sqlName = written(schema, name);
		const table = tables.get(sqlName) ?? { schema, name, sqlName, rows: 0, columns: [] };
		table.columns.push({ name: column, type });
		tables.set(sqlName, table);
	}
	if (tables.size === 0) return [];
	const counts = [...tables.values()].map(
		({ schema, name, sqlName }) =>
			sql`SELECT ${literal(sqlName)} AS name, count(*) AS "rows" FROM ${ident(schema, name)}`,
	);
	for (const { name, rows: count } of await run<{ name: string; rows: number }>(
		join(counts, ' UNION ALL '),
	)) {
		const table = tables.get(name);
		if (table) table.rows = count;
	}
	return [...tables.values()];
}
