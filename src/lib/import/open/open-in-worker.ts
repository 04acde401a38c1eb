import { askWorker } from '../own-worker.ts';
import { ReadingError } from '../reading-error.ts';
import { containerKind } from './container-kind.ts';
import type { FromOpener, ToOpener } from './open-messages.ts';
import type { OpenedFile } from './opened-file.ts';

/**
 * Opens a file like `openFile`, in a worker of its own when it is an archive, a workbook or a
 * network.
 * Aborting ends the worker at once. Rejects with a ReadingError, or with the signal's reason.
 */
export async function openInWorker(
	name: string,
	blob: Blob,
	signal?: AbortSignal,
): Promise<OpenedFile[]> {
	signal?.throwIfAborted();
	const kind = await containerKind(blob);
	signal?.throwIfAborted();
	return kind === 'text' ? [{ name, blob }] : openAway({ name, blob }, signal);
}

function openAway(asked: ToOpener, signal: AbortSignal | undefined): Promise<OpenedFile[]> {
	return askWorker<ToOpener, FromOpener, OpenedFile[]>(
		() => new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' }),
		asked,
		(message, { resolve, reject }) => {
			if (message.kind === 'failed') reject(new ReadingError(message.code, message.detail));
			else resolve(message.files);
		},
		signal,
	);
}
