/** Opens one archive, workbook or network away from the page. */
import { ReadingError } from '../reading-error.ts';
import { openFile } from './open-file.ts';
import type { FromOpener, ToOpener } from './open-messages.ts';

const answer = (message: FromOpener) => self.postMessage(message);

self.onmessage = async ({ data: { name, blob } }: MessageEvent<ToOpener>) => {
	try {
		answer({ kind: 'opened', files: await openFile(name, blob) });
	} catch (error) {
		const [code, detail] =
			error instanceof ReadingError
				? [error.code, error.detail]
				: ['worker' as const, String(error)];
		answer({ kind: 'failed', code, detail });
	}
};
