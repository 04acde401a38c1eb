import type { Network } from './network.ts';

/**
 * Degree of each node: the number of its ties, in and out counted together in a directed network.
 * Keys are in the order of the network.
 */
export function degrees(network: Network): Map<string, number> {
	return new Map(network.mapNodes((key) => [key, network.degree(key)]));
}

/** Weighted degree (strength) of each node: the sum of the weights of its ties. */
export function weightedDegrees(network: Network): Map<string, number> {
	const strength = new Map<string, number>(network.mapNodes((key) => [key, 0]));
	network.forEachEdge((_, { weight }, source, target) => {
		strength.set(source, (strength.get(source) ?? 0) + weight);
		strength.set(target, (strength.get(target) ?? 0) + weight);
	});
	return strength;
}
