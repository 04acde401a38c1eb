import type { Network } from './network.ts';

/** A network as arrays that travel to a worker without being copied one object at a time. */
export interface FlatNetwork {
	/** Number of nodes; they are numbered from 0. */
	count: number;
	/** Node number of each tie's ends, and its weight. */
	sources: Uint32Array;
	targets: Uint32Array;
	weights: Float64Array;
}

/** The network as arrays, its nodes numbered in the order of `keys`. Direction is left out. */
export function flatten(network: Network): { keys: string[]; flat: FlatNetwork } {
	const keys = network.nodes();
	const numbers = new Map(keys.map((key, number) => [key, number]));
	const flat = {
		count: keys.length,
		sources: new Uint32Array(network.size),
		targets: new Uint32Array(network.size),
		weights: new Float64Array(network.size),
	};
	let tie = 0;
	network.forEachEdge((_, { weight }, source, target) => {
		flat.sources[tie] = numbers.get(source) ?? 0;
		flat.targets[tie] = numbers.get(target) ?? 0;
		flat.weights[tie] = weight;
		tie += 1;
	});
	return { keys, flat };
}

/** Number of ties at each node. */
export function flatDegrees({ count, sources, targets }: FlatNetwork): Uint32Array {
	const degrees = new Uint32Array(count);
	const add = (node: number) => {
		degrees[node] = (degrees[node] ?? 0) + 1;
	};
	sources.forEach(add);
	targets.forEach(add);
	return degrees;
}
