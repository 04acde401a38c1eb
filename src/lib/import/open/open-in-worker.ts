import { ReadingError } from '../reading-error.ts';
import { containerKind } from './container-kind.ts';
import type { FromOpener, ToOpener } from './open-messages.ts';
import type { OpenedFile } from './opened-file.ts';

/**
 * Opens a file like `openFile`, in a worker of its own when it is an archive or a workbook.
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
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' });
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

		worker.onmessage = ({ data }: MessageEvent<FromOpener>) => {
			if (data.kind === 'failed') return fail(new ReadingError(data.code, data.detail));
			end();
			resolve(data.files);
		};
		worker.onerror = (event) => fail(new ReadingError('worker', event.message));
		worker.onmessageerror = () => fail(new ReadingError('worker'));
		worker.postMessage(asked);
	});
}
