import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Statement } from '../sql/statement.ts';
import { toBoundText } from './bound-text.ts';
import { toColumns } from './columns.ts';
import { toEngineError, type Engine } from './engine.ts';
import { toResult, type ArrowBatches } from './rows.ts';
import { OPENING_STATEMENTS } from './settings.ts';

const require = createRequire(import.meta.url);

type Blocking = typeof import('@duckdb/duckdb-wasm/blocking');

/** The same engine as in the browser, in Node and without a worker: for the tests and the command line. */
export async function openDuckDBNode(): Promise<Engine> {
	const path = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
	const duckdb = require(path) as Blocking;
	const bundle = (build: string) => ({
		mainModule: join(dirname(path), `duckdb-${build}.wasm`),
		mainWorker: '',
	});
	const db = await duckdb.createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME,
	);
	await db.instantiate(() => undefined);
	db.open({ path: ':memory:' });
	const connection = db.connect();
	for (const statement of OPENING_STATEMENTS) connection.query(statement);

	const bound = <T>(statement: Statement, read: (answer: ArrowBatches) => T): T => {
		const text = toBoundText(statement);
		if (text.prepare) connection.query(text.prepare);
		try {
			return read(connection.query(text.execute));
		} finally {
			if (text.deallocate) connection.query(text.deallocate);
		}
	};
	const guarded = async <T>(task: () => T, signal?: AbortSignal): Promise<T> => {
		signal?.throwIfAborted();
		try {
			return task();
		} catch (error) {
			throw toEngineError(error);
		}
	};
	return {
		run: <Row extends object>(statement: Statement, options?: { signal?: AbortSignal }) =>
			guarded(() => bound(statement, toResult).rows as Row[], options?.signal),
		runColumns: (statement, options) => guarded(() => bound(statement, toColumns), options?.signal),
		runReadOnly: (statement, options) =>
			guarded(() => {
				connection.prepare(statement.sql).close();
				connection.query('BEGIN TRANSACTION READ ONLY');
				try {
					return bound(statement, toResult);
				} finally {
					connection.query('ROLLBACK');
				}
			}, options?.signal),
		insertArrow: ({ schema, table, create }, stream) =>
			guarded(() => {
				for (const piece of stream) {
					connection.insertArrowFromIPCStream(piece, { schema, name: table, create });
				}
			}),
		close: () => guarded(() => connection.close()),
	};
}
