import { components } from './components.ts';
import { density, twoModeDensity } from './density.ts';
import { modesOf, type Network } from './network.ts';
import type { Mode } from './network-rows.ts';

/** What a network is made of, in counts. */
export interface NetworkSummary {
	/** Number of nodes of each mode, in order of appearance. */
	nodeCounts: { mode: Mode; count: number }[];
	tieCount: number;
	isolateCount: number;
	/** Isolates included. */
	componentCount: number;
	/** Nodes of the largest component over all nodes. */
	largestShare: number;
	/** One-mode or two-mode density, after the number of modes; null when no tie is possible. */
	density: number | null;
}

export function summarise(network: Network): NetworkSummary {
	const modes = modesOf(network);
	const { count, isolates, largestShare } = components(network);
	return {
		nodeCounts: modes.map((mode) => ({
			mode,
			count: network.filterNodes((_, node) => node.mode === mode).length,
		})),
		tieCount: network.size,
		isolateCount: isolates.length,
		componentCount: count,
		largestShare,
		density: modes.length === 2 ? twoModeDensity(network) : density(network),
	};
}
