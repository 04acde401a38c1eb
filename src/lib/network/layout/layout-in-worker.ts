import type { FlatNetwork } from '../flat-network.ts';
import type { Network } from '../network.ts';
import { inSlices } from '../../workers/in-slices.ts';
import { runInWorker, type WorkerOptions } from '../../workers/run-in-worker.ts';
import { askedOf, type Layout, type LayoutRequest } from './layout-network.ts';
import type { LayoutMessage } from './layout.worker.ts';
import type { FlatLayout } from './places.ts';

export interface LayoutOptions extends LayoutRequest, WorkerOptions {
	/** Longest time in milliseconds; then the layout is given as it is, `settled` false. */
	patience?: number;
}

/**
 * Lays a network out without stopping the page. Same network and same seed: same picture. With
 * `start`, it goes on from there; the nodes of `pins` are exactly where they are wanted, and the
 * others settle around them.
 */
export async function layoutInWorker(
	network: Network,
	{ seed, start, pins, patience = 30_000, ...options }: LayoutOptions,
): Promise<Layout> {
	const keys = network.nodes();
	const asked = askedOf(keys, { seed, start, pins });
	const message: LayoutMessage = { flat: await flattened(network, keys), asked, patience };
	const { x, y, settled } = await runInWorker<FlatLayout>(
		() => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
		message,
		options,
	);
	const positions = new Map<string, { x: number; y: number }>();
	await inSlices(keys, (key, node) => positions.set(key, { x: x[node]!, y: y[node]! }));
	return { positions, settled, seed };
}

/** What `flatten` gives, made in slices: a large network takes longer than a page may be held up. */
async function flattened(network: Network, keys: readonly string[]): Promise<FlatNetwork> {
	const numbers = new Map<string, number>();
	await inSlices(keys, (key, number) => numbers.set(key, number));
	const flat = {
		count: keys.length,
		sources: new Uint32Array(network.size),
		targets: new Uint32Array(network.size),
		weights: new Float64Array(network.size),
	};
	await inSlices(network.edgeEntries(), ({ attributes, source, target }, tie) => {
		flat.sources[tie] = numbers.get(source) ?? 0;
		flat.targets[tie] = numbers.get(target) ?? 0;
		flat.weights[tie] = attributes.weight;
	});
	return flat;
}
