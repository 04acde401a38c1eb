import type { Network } from './network.ts';
import type { Mode } from './network-rows.ts';

/** What a network is made of, in counts. */
export interface NetworkCounts {
	/** Number of nodes of each mode, in order of appearance. */
	nodeCounts: { mode: Mode; count: number }[];
	tieCount: number;
	isolateCount: number;
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
