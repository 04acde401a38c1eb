import type { Network } from './network.ts';

/** Keys of the ties between actors that are both in `keys`. */
export function tiesAmong(network: Network, keys: Iterable<string>): string[] {
	const kept = new Set(keys);
	const ties = new Set<string>();
	for (const key of kept) {
		network.forEachEdge(key, (edge, _, source, target) => {
			if (kept.has(source) && kept.has(target)) ties.add(edge);
		});
	}
	return [...ties];
}

/** The actors of `keys` and the ties among them, under the same keys, in the order of the network. */
export function subNetwork(network: Network, keys: Iterable<string>): Network {
	const kept = new Set(keys);
	const part: Network = network.nullCopy();
	network.forEachNode((key, node) => {
		if (kept.has(key)) part.addNode(key, node);
	});
	for (const edge of tiesAmong(network, kept)) {
		const [source, target] = network.extremities(edge);
		const tie = network.getEdgeAttributes(edge);
		if (network.isUndirected(edge)) part.addUndirectedEdgeWithKey(edge, source, target, tie);
		else part.addDirectedEdgeWithKey(edge, source, target, tie);
	}
	return part;
}
