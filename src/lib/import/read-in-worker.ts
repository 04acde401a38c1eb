import type { ReadingChoices } from '../model/reading.ts';
import { ReadingError } from './reading-error.ts';
import type { ReadingPhase } from './read-table.ts';
import type { FromWorker, ToWorker, WorkerReading } from './worker-messages.ts';

export type { WorkerReading } from './worker-messages.ts';

export interface ReadInWorkerOptions {
	/** Aborting ends the worker at once; the promise rejects with the signal's reason. */
	signal?: AbortSignal;
	/** Called as each phase begins, with the share of the work usually done by then, from 0 to 1. */
	onprogress?: (share: number, phase: ReadingPhase) => void;
}

/** Share of the time spent when each phase begins, on a file of 200 000 rows and 12 columns. */
const SHARES: Record<ReadingPhase, number> = {
	decoding: 0,
	parsing: 0.05,
	typing: 0.4,
	writing: 0.8,
};

let lastId = 0;

/**
 * Reads a file in a worker of its own, ended with the reading. The bytes are copied, and stay usable.
 * Rejects with a ReadingError, or with the signal's reason.
 */
export function readInWorker(
	bytes: Uint8Array,
	choices: ReadingChoices = {},
	{ signal, onprogress }: ReadInWorkerOptions = {},
): Promise<WorkerReading> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const id = ++lastId;
		const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
		const end = () => {
			worker.terminate();
			signal?.removeEventListener('abort', abort);
		};
		const fail = (error: unknown) => {
			end();
			reject(error);
		};
		const abort = () => fail(signal?.reason);
		signal?.addEventListener('abort', abort);

		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if (data.id !== id) return;
			if (data.kind === 'phase') {
				onprogress?.(SHARES[data.phase], data.phase);
			} else if (data.kind === 'failed') {
				fail(new ReadingError(data.code, data.detail));
			} else {
				end();
				const { reading, csv, csvColumns } = data;
				resolve({ reading, csv, csvColumns });
			}
		};
		worker.onerror = (event) => fail(new ReadingError('worker', event.message));
		worker.onmessageerror = () => fail(new ReadingError('worker'));
		try {
			worker.postMessage({ id, bytes, choices } satisfies ToWorker);
		} catch (error) {
			fail(error);
		}
	});
}
