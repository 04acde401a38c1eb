import { modesOf, type Network } from './network.ts';

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
