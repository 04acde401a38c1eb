import { openDuckDBNode } from '../../src/lib/db/duckdb-node.ts';
import type { Engine } from '../../src/lib/db/engine.ts';
import { ident, sql } from '../../src/lib/sql/statement.ts';

/** Engines that are closed, and hold nothing: opening one takes seconds. */
const idle: Engine[] = [];

interface Thing {
	kind: 'VIEW' | 'TABLE';
	schema: string;
	name: string;
}

/** Takes everything out of an engine. */
async function empty(engine: Engine): Promise<void> {
	const views = await engine.run<Thing>(sql`SELECT 'VIEW' AS kind, schema_name AS schema,
		view_name AS name FROM duckdb_views() WHERE NOT internal`);
	const tables = await engine.run<Thing>(sql`SELECT 'TABLE' AS kind, schema_name AS schema,
		table_name AS name FROM duckdb_tables() WHERE NOT internal`);
	for (const { kind, schema, name } of [...views, ...tables]) {
		const drop = kind === 'VIEW' ? sql`DROP VIEW IF EXISTS` : sql`DROP TABLE IF EXISTS`;
		await engine.run(sql`${drop} ${ident(schema, name)}`);
	}
	const schemas = await engine.run<{ name: string }>(sql`SELECT schema_name AS name
		FROM duckdb_schemas() WHERE NOT internal AND schema_name <> 'main'`);
	for (const { name } of schemas)
		await engine.run(sql`DROP SCHEMA IF EXISTS ${ident(name)} CASCADE`);
}

/** An engine with nothing in it. Closing it leaves it to the next test that opens one. */
export async function openPooledEngine(): Promise<Engine> {
	const engine = idle.pop() ?? (await openDuckDBNode());
	return {
		run: (statement, options) => engine.run(statement, options),
		runReadOnly: (statement, options) => engine.runReadOnly(statement, options),
		runColumns: (statement, options) => engine.runColumns(statement, options),
		insertArrow: (target, stream) => engine.insertArrow(target, stream),
		close: async () => {
			await empty(engine);
			idle.push(engine);
		},
	};
}
