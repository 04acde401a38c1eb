import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import type { Statement } from '../sql/statement.ts';
import { toBoundText } from './bound-text.ts';
import { toColumns } from './columns.ts';
import {
	EngineError,
	toEngineError,
	type ArrowTarget,
	type Engine,
	type NumberColumn,
	type Result,
	type RunOptions,
} from './engine.ts';
import { Queue } from './queue.ts';
import { toResult, type ArrowBatches } from './rows.ts';
import { OPENING_STATEMENTS } from './settings.ts';

/** DuckDB-WASM in its own worker, from this site's own files. */
class DuckDBWasm implements Engine {
	readonly #queue = new Queue();
	readonly #db: AsyncDuckDB;
	readonly #connection: AsyncDuckDBConnection;
	/** Rejects when the worker dies: its pending calls would otherwise never settle. */
	readonly #death: Promise<never>;
	/** Dead or closed: nothing can be asked of it, not even to stop. */
	#isGone = false;

	constructor(db: AsyncDuckDB, connection: AsyncDuckDBConnection, death: Promise<never>) {
		this.#db = db;
		this.#connection = connection;
		this.#death = death;
		death.catch(() => (this.#isGone = true));
	}

	async run<Row extends object>(statement: Statement, options?: RunOptions): Promise<Row[]> {
		const result = await this.#enqueue(
			() => this.#bound(statement, toResult, options?.signal),
			options?.signal,
		);
		return result.rows as Row[];
	}

	runColumns(statement: Statement, options?: RunOptions): Promise<NumberColumn[]> {
		return this.#enqueue(() => this.#bound(statement, toColumns, options?.signal), options?.signal);
	}

	runReadOnly(statement: Statement, options?: RunOptions): Promise<Result> {
		return this.#enqueue(async () => {
			// Preparing refuses a text that holds several statements.
			const prepared = await this.#connection.prepare(statement.sql);
			await prepared.close();
			await this.#connection.query('BEGIN TRANSACTION READ ONLY');
			try {
				return await this.#bound(statement, toResult, options?.signal);
			} finally {
				// A user's own COMMIT or ROLLBACK has already ended it.
				await this.#connection.query('ROLLBACK').catch(() => undefined);
			}
		}, options?.signal);
	}

	insertArrow(target: ArrowTarget, stream: readonly Uint8Array[]): Promise<void> {
		const { schema, table: name, create } = target;
		return this.#enqueue(async () => {
			for (const piece of stream) {
				await this.#connection.insertArrowFromIPCStream(piece, { schema, name, create });
			}
		});
	}

	async close(): Promise<void> {
		this.#isGone = true;
		await this.#db.terminate();
	}

	#enqueue<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
		return this.#queue.add(async () => {
			try {
				return await Promise.race([task(), this.#death]);
			} catch (error) {
				signal?.throwIfAborted();
				throw toEngineError(error);
			}
		}, signal);
	}

	async #bound<T>(
		statement: Statement,
		read: (answer: ArrowBatches) => T,
		signal?: AbortSignal,
	): Promise<T> {
		const text = toBoundText(statement);
		if (text.prepare) await this.#connection.query(text.prepare);
		try {
			return read(await this.#send(text.execute, signal));
		} finally {
			if (text.deallocate) await this.#connection.query(text.deallocate).catch(() => undefined);
		}
	}

	async #send(text: string, signal?: AbortSignal): Promise<ArrowBatches> {
		const cancel = () => {
			if (!this.#isGone) void this.#connection.cancelSent();
		};
		signal?.addEventListener('abort', cancel, { once: true });
		try {
			const reader = await this.#connection.send(text, true);
			await reader.open();
			// Read to its end, the reader forgets it.
			const { schema } = reader;
			const batches: RecordBatch[] = [];
			for await (const batch of reader) batches.push(batch as RecordBatch);
			signal?.throwIfAborted();
			return { schema, batches };
		} finally {
			signal?.removeEventListener('abort', cancel);
		}
	}
}

function deathOf(worker: Worker, ondeath?: (error: EngineError) => void): Promise<never> {
	const death = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			const error = new EngineError(event.message || 'worker', { fatal: true });
			ondeath?.(error);
			reject(error);
		});
	});
	// Several races listen to it; none may be waiting when it happens.
	death.catch(() => undefined);
	return death;
}

/**
 * Brings a WebAssembly module into the browser's cache, with the share received where the server
 * tells its length: a fetch that fails inside the worker would never be told. The bytes are not
 * kept here: putting 34 MB together would hold the page up, and a module that the worker fetches
 * by its address is compiled only once, whatever the number of visits.
 */
async function bringModule(url: string, onprogress?: (share: number) => void): Promise<void> {
	const response = await fetch(url);
	if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
	const length = Number(response.headers.get('content-length'));
	const total = response.headers.has('content-encoding') ? 0 : length;
	let received = 0;
	for (const reader = response.body.getReader(); ;) {
		const { value, done } = await reader.read();
		if (done) return;
		received += value.length;
		if (total > 0) onprogress?.(Math.min(1, received / total));
	}
}

/**
 * Starts the engine: fetches 34 MB (7.7 MB compressed), then opens a database in memory.
 * `onprogress` receives the share of the bytes fetched, when the server tells their number.
 */
export async function openDuckDBWasm(
	options: {
		onprogress?: (share: number) => void;
		/** The worker died: whatever the engine held is gone. */
		ondeath?: (error: EngineError) => void;
	} = {},
): Promise<Engine> {
	const [duckdb, { default: wasm }, { default: script }] = await Promise.all([
		import('@duckdb/duckdb-wasm'),
		import('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'),
		import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'),
	]);
	await bringModule(wasm, options.onprogress);
	const module = new URL(wasm, location.href).href;
	const worker = new Worker(script);
	const death = deathOf(worker, options.ondeath);
	try {
		const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		const opening = async () => {
			await db.instantiate(module);
			await db.open({ path: ':memory:' });
			const connection = await db.connect();
			for (const statement of OPENING_STATEMENTS) await connection.query(statement);
			return new DuckDBWasm(db, connection, death);
		};
		return await Promise.race([opening(), death]);
	} catch (error) {
		worker.terminate();
		throw error;
	}
}
