import type { ReadingChoices } from '../model/reading.ts';
import type { ReadingProgress } from './read-file.ts';
import { ReadingError } from './reading-error.ts';
import type { FromWorker, ReadingPhase, ToWorker, WorkerReading } from './worker-messages.ts';

export type { ReadingPhase, WorkerReading } from './worker-messages.ts';

export interface ReadInWorkerOptions {
	/** Aborting ends the worker at once; the promise rejects with the signal's reason. */
	signal?: AbortSignal;
	/** Called as each phase begins, and while bytes are read. */
	onprogress?: (phase: ReadingPhase, progress?: ReadingProgress) => void;
}

let lastId = 0;

/**
 * Reads a file in a worker of its own, ended with the reading. The file is not copied: the worker
 * reads it piece by piece. Rejects with a ReadingError, or with the signal's reason.
 */
export function readInWorker(
	blob: Blob,
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
			if (data.kind === 'progress') {
				onprogress?.(data.phase, data.progress);
			} else if (data.kind === 'failed') {
				fail(new ReadingError(data.code, data.detail));
			} else {
				end();
				const { reading, shipment } = data;
				resolve({ reading, shipment });
			}
		};
		worker.onerror = (event) => fail(new ReadingError('worker', event.message));
		worker.onmessageerror = () => fail(new ReadingError('worker'));
		try {
			worker.postMessage({ id, blob, choices } satisfies ToWorker);
		} catch (error) {
			fail(error);
		}
	});
}
