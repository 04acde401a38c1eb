import type { Network } from './network.ts';

/** How many are in both networks, and in one only. */
export interface Shared {
	both: number;
	onlyFirst: number;
	onlySecond: number;
}

export interface Overlap {
	/** Actors, those without a tie included. */
	nodes: Shared;
	/** Actors that have a tie. */
	tied: Shared;
	/** Pairs of actors with a tie, whatever its direction and weight. */
	pairs: Shared;
}

function shared(first: ReadonlySet<string>, second: ReadonlySet<string>): Shared {
	let both = 0;
	for (const key of first) if (second.has(key)) both += 1;
	return { both, onlyFirst: first.size - both, onlySecond: second.size - both };
}

/** What two networks have in common: an actor is the same in both under the same key. */
export function overlapOf(first: Network, second: Network): Overlap {
	const nodes = (network: Network) => new Set(network.nodes());
	const tied = (network: Network) => new Set(network.filterNodes((key) => network.degree(key) > 0));
	const pairs = (network: Network) =>
		new Set(network.mapEdges((_, _tie, source, target) => [source, target].sort().join('\n')));
	return {
		nodes: shared(nodes(first), nodes(second)),
		tied: shared(tied(first), tied(second)),
		pairs: shared(pairs(first), pairs(second)),
	};
}
