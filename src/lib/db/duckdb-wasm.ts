import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import type { Statement } from '../sql/statement.ts';
import { toBoundText } from './bound-text.ts';
import {
	EngineError,
	toEngineError,
	type ArrowTarget,
	type Engine,
	type Result,
	type RunOptions,
} from './engine.ts';
import { Queue } from './queue.ts';
import { toResult } from './rows.ts';
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
			() => this.#bound(statement, options?.signal),
			options?.signal,
		);
		return result.rows as Row[];
	}

	runReadOnly(statement: Statement, options?: RunOptions): Promise<Result> {
		return this.#enqueue(async () => {
			// Preparing refuses a text that holds several statements.
			const prepared = await this.#connection.prepare(statement.sql);
			await prepared.close();
			await this.#connection.query('BEGIN TRANSACTION READ ONLY');
			try {
				return await this.#bound(statement, options?.signal);
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

	async #bound(statement: Statement, signal?: AbortSignal): Promise<Result> {
		const text = toBoundText(statement);
		if (text.prepare) await this.#connection.query(text.prepare);
		try {
			return await this.#send(text.execute, signal);
		} finally {
			if (text.deallocate) await this.#connection.query(text.deallocate).catch(() => undefined);
		}
	}

	async #send(text: string, signal?: AbortSignal): Promise<Result> {
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
			return toResult({ schema, batches });
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

/** Reads a stream to its end, to tell how much of it has come. */
async function count(
	stream: ReadableStream<Uint8Array>,
	total: number,
	onprogress: (share: number) => void,
): Promise<void> {
	let received = 0;
	for (const reader = stream.getReader(); ;) {
		const { value, done } = await reader.read();
		if (done) return;
		received += value.length;
		onprogress(Math.min(1, received / total));
	}
}

/**
 * The bytes of a WebAssembly module, with the share received where the server tells their number.
 * The browser puts them together: 34 MB joined by the page would hold it up.
 */
async function fetchModule(url: string, onprogress?: (share: number) => void): Promise<Blob> {
	const response = await fetch(url);
	if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
	const length = Number(response.headers.get('content-length'));
	const headers = { 'content-type': 'application/wasm' };
	if (!onprogress || length === 0 || response.headers.has('content-encoding')) {
		return new Response(response.body, { headers }).blob();
	}
	const [kept, counted] = response.body.tee();
	const [blob] = await Promise.all([
		new Response(kept, { headers }).blob(),
		count(counted, length, onprogress),
	]);
	return blob;
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
	// Fetched here: a fetch that fails inside the worker would never be told.
	const module = URL.createObjectURL(await fetchModule(wasm, options.onprogress));
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
	} finally {
		URL.revokeObjectURL(module);
	}
}
