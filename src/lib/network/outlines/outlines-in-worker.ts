import { runInWorker } from '../../workers/run-in-worker.ts';
import type { OutlinesOrder } from './outlines.worker.ts';
import type { ReadOutlines } from './read-outlines.ts';

/** Larger files are not read, in bytes. */
const LARGEST = 1e8;

/** Reads a GeoJSON file without stopping the page; see `readOutlines`. */
export function outlinesInWorker({ name, blob }: OutlinesOrder): Promise<ReadOutlines> {
	if (blob.size > LARGEST) return Promise.resolve({ fault: { kind: 'too-large' } });
	return runInWorker<ReadOutlines>(
		() => new Worker(new URL('./outlines.worker.ts', import.meta.url), { type: 'module' }),
		{ name, blob } satisfies OutlinesOrder,
	);
}
