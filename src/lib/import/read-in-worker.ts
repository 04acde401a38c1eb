import type { ReadingChoices } from '../model/reading.ts';
import { askWorker } from './own-worker.ts';
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

/**
 * Reads a file in a worker of its own, ended with the reading. The file is not copied: the worker
 * reads it piece by piece. Rejects with a ReadingError, or with the signal's reason.
 */
export function readInWorker(
	blob: Blob,
	choices: ReadingChoices = {},
	{ signal, onprogress }: ReadInWorkerOptions = {},
): Promise<WorkerReading> {
	return askWorker<ToWorker, FromWorker, WorkerReading>(
		() => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' }),
		{ blob, choices },
		(message, { resolve, reject }) => {
			if (message.kind === 'progress') onprogress?.(message.phase, message.progress);
			else if (message.kind === 'failed') reject(new ReadingError(message.code, message.detail));
			else resolve({ reading: message.reading, shipment: message.shipment });
		},
		signal,
	);
}
