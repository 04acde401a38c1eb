import { components } from './components.ts';
import { density, twoModeDensity } from './density.ts';
import type { Network } from './network.ts';
import type { Mode } from './network-rows.ts';

/** What a network is made of, in counts. */
export interface NetworkCounts {
	/** Number of nodes of each mode, in order of appearance. */
	nodeCounts: { mode: Mode; count: number }[];
	tieCount: number;
	isolateCount: number;
}

export interface NetworkSummary extends NetworkCounts {
	/** Isolates included. */
	componentCount: number;
	/** Nodes of the largest component over all nodes. */
	largestShare: number;
	/** One-mode or two-mode density, after the number of modes; null when no tie is possible. */
	density: number | null;
}

export function countsOf(network: Network): NetworkCounts {
	const modes = new Map<Mode, number>();
	let isolateCount = 0;
	network.forEachNode((key, { mode }) => {
		modes.set(mode, (modes.get(mode) ?? 0) + 1);
		if (network.degree(key) === 0) isolateCount += 1;
	});
	const nodeCounts = [...modes].map(([mode, count]) => ({ mode, count }));
	return { nodeCounts, tieCount: network.size, isolateCount };
}

export function summarise(network: Network): NetworkSummary {
	const counts = countsOf(network);
	const { count, largestShare } = components(network);
	return {
		...counts,
		componentCount: count,
		largestShare,
		density: counts.nodeCounts.length === 2 ? twoModeDensity(network) : density(network),
	};
}
