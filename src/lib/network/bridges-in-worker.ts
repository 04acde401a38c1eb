import { runInWorker, type WorkerOptions } from '../workers/run-in-worker.ts';
import type { Bridges } from './bridges.ts';
import type { MeasuredNetwork } from './links.ts';

/** Finds cut vertices and bridging ties without stopping the page. */
export function bridgesInWorker(
	measured: MeasuredNetwork,
	options: WorkerOptions = {},
): Promise<Bridges> {
	return runInWorker<Bridges>(
		() => new Worker(new URL('./bridges.worker.ts', import.meta.url), { type: 'module' }),
		measured,
		options,
	);
}
