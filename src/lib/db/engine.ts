import type { Statement } from '../sql/statement.ts';

export type CellValue = string | number | boolean | null | CellValue[];
export type ResultRow = Record<string, CellValue>;

export interface Result {
	columns: { name: string; type: string }[];
	rows: ResultRow[];
}

/** Numbers of one column, side by side. */
export type NumberColumn = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export interface ArrowTarget {
	schema: string;
	table: string;
	/** This stream is the first one: it makes the table. */
	create: boolean;
}

export interface RunOptions {
	/** Aborting takes the statement out of the queue, or interrupts it; the promise rejects with AbortError. */
	signal?: AbortSignal;
}

/**
 * The only door to a database. Statements run one after the other, in the order given.
 * Values come back plain: numbers (text beyond 2^53), booleans, text, arrays, civil dates
 * as `YYYY-MM-DD`.
 */
export interface Engine {
	/** Runs one statement. Rejects with EngineError when the engine refuses it or dies. */
	run<Row extends object = ResultRow>(statement: Statement, options?: RunOptions): Promise<Row[]>;
	/**
	 * Runs one statement of a user: a single one, in a transaction that cannot write, without
	 * access to files or network.
	 */
	runReadOnly(statement: Statement, options?: RunOptions): Promise<Result>;
	/**
	 * Runs one statement whose columns are numbers without NULL, of the types of a NumberColumn:
	 * each comes as one array, without an object per row.
	 */
	runColumns(statement: Statement, options?: RunOptions): Promise<NumberColumn[]>;
	/**
	 * Adds the rows of an Arrow stream, given in pieces, to a table, made by the first stream when it
	 * does not exist yet. The schema exists; the bytes are handed over, and are not usable any more.
	 */
	insertArrow(target: ArrowTarget, stream: readonly Uint8Array[]): Promise<void>;
	close(): Promise<void>;
}

/** An error of the engine. When `fatal`, the engine is gone and must be started again. */
export class EngineError extends Error {
	override name = 'EngineError';
	readonly fatal: boolean;

	constructor(message: string, options: { fatal: boolean; cause?: unknown }) {
		super(message, { cause: options.cause });
		this.fatal = options.fatal;
	}
}

const FATAL =
	/out of bounds|unreachable|Maximum call stack|signature mismatch|FATAL|has been invalidated/i;

export function toEngineError(error: unknown): EngineError {
	if (error instanceof EngineError) return error;
	const message = error instanceof Error ? error.message : String(error);
	const fatal = error instanceof WebAssembly.RuntimeError || FATAL.test(message);
	return new EngineError(message, { fatal, cause: error });
}
