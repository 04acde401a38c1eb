import { flatten } from '../flat-network.ts';
import type { Network } from '../network.ts';
import { runInWorker, type WorkerOptions } from '../../workers/run-in-worker.ts';
import { toLayout, type FlatLayout, type Layout } from './layout-network.ts';
import type { LayoutRequest } from './layout.worker.ts';
import { roomOf } from './radius.ts';

export interface LayoutOptions extends WorkerOptions {
	seed: number;
	/** Longest time in milliseconds; then the layout is given as it is, `settled` false. */
	patience?: number;
}

/** Lays a network out without stopping the page. Same network and same seed: same picture. */
export async function layoutInWorker(
	network: Network,
	{ seed, patience = 30_000, ...options }: LayoutOptions,
): Promise<Layout> {
	const { keys, flat } = flatten(network);
	const request: LayoutRequest = { flat, room: roomOf(network), seed, patience };
	const layout = await runInWorker<FlatLayout>(
		() => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
		request,
		options,
	);
	return toLayout(keys, layout, seed);
}
