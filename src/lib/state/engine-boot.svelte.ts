import {
	EngineError,
	type Engine,
	type NumberColumn,
	type Result,
	type ResultRow,
} from '../db/engine.ts';
import type { Statement } from '../sql/statement.ts';

export type EngineStatus = 'idle' | 'starting' | 'ready' | 'failed';

/** The engine of the tab: started once, by the first project that opens, and again after a failure. */
export class EngineBoot {
	status: EngineStatus = $state('idle');
	/** Share of the engine's bytes received, between 0 and 1. */
	progress = $state(0);
	reason = $state('');
	/** How many engines were started: what lived in the previous one must be loaded again. */
	generation = $state(0);
	#starting: Promise<Engine> | undefined;

	/** The engine, started if it was not. Rejects with EngineError when it cannot start. */
	start(): Promise<Engine> {
		this.#starting ??= this.#open();
		return this.#starting;
	}

	/** Works with the engine. One that died is said, and what it held can be loaded again. */
	async use<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
		try {
			return await work(await this.start());
		} catch (error) {
			if (error instanceof EngineError && error.fatal) this.fail(error);
			throw error;
		}
	}

	/** Answers a statement. */
	run<Row extends object = ResultRow>(statement: Statement, signal?: AbortSignal): Promise<Row[]> {
		return this.use((engine) => engine.run<Row>(statement, { signal }));
	}

	/** Answers a statement whose columns are numbers. */
	runColumns(statement: Statement, signal?: AbortSignal): Promise<NumberColumn[]> {
		return this.use((engine) => engine.runColumns(statement, { signal }));
	}

	/** Answers a user's own statement, which can read only. */
	runReadOnly(statement: Statement, signal?: AbortSignal): Promise<Result> {
		return this.use((engine) => engine.runReadOnly(statement, { signal }));
	}

	/** Says that a running engine is gone. */
	fail(error: EngineError): void {
		this.status = 'failed';
		this.reason = error.message;
	}

	/** Forgets the engine that failed; the next start opens a new one. */
	async reset(): Promise<void> {
		const old = this.#starting;
		this.#starting = undefined;
		this.status = 'idle';
		this.reason = '';
		this.generation += 1;
		await old?.then((engine) => engine.close()).catch(() => undefined);
	}

	async #open(): Promise<Engine> {
		this.status = 'starting';
		this.progress = 0;
		try {
			const { openDuckDBWasm } = await import('../db/duckdb-wasm.ts');
			const generation = this.generation;
			const engine = await openDuckDBWasm({
				onprogress: (share) => (this.progress = share),
				ondeath: (error) => {
					if (generation === this.generation) this.fail(error);
				},
			});
			this.status = 'ready';
			return engine;
		} catch (error) {
			const failure =
				error instanceof EngineError
					? error
					: new EngineError(error instanceof Error ? error.message : String(error), {
							fatal: true,
							cause: error,
						});
			this.fail(failure);
			throw failure;
		}
	}
}
