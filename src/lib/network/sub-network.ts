import type { Network } from './network.ts';

/** Keys of the ties between actors that are both in `keys`. */
export function tiesAmong(network: Network, keys: Iterable<string>): string[] {
	const kept = new Set(keys);
	const ties: string[] = [];
	for (const key of kept) {
		network.forEachEdge(key, (edge, _, source, target) => {
			// Each tie is met from both its ends: the first of them counts it.
			if (source === key && kept.has(target)) ties.push(edge);
		});
	}
	return ties;
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
