import { modesOf, type Network } from './network.ts';

/**
 * Share of the possible ties that exist, between 0 and 1; null when no tie is possible.
 *
 * Directed: m / (n(n−1)). Undirected: m / (n(n−1)/2). Mixed: pairs tied in any way ÷ pairs.
 * For a network of two modes whose ties all cross, see `twoModeDensity`.
 */
export function density(network: Network): number | null {
	const pairs = (network.order * (network.order - 1)) / 2;
	if (pairs === 0) return null;
	if (network.type === 'directed') return network.size / (2 * pairs);
	return tiedPairCount(network) / pairs;
}

/** Two-mode density, m / (n₁·n₂); null unless the network holds exactly two modes. */
export function twoModeDensity(network: Network): number | null {
	const modes = modesOf(network);
	if (modes.length !== 2) return null;
	const first = network.filterNodes((_, { mode }) => mode === modes[0]).length;
	return tiedPairCount(network) / (first * (network.order - first));
}

function tiedPairCount(network: Network): number {
	if (network.type === 'undirected') return network.size;
	const pairs = new Set<string>();
	network.forEachEdge((_edge, _tie, source, target) => {
		pairs.add(JSON.stringify(source < target ? [source, target] : [target, source]));
	});
	return pairs.size;
}
