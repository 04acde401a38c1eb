import { randomLcg } from 'd3';
import { findGroups, type FlatGroups, type GroupMethod } from './find-groups.ts';
import { flatten } from '../flat-network.ts';
import type { Network } from '../network.ts';

/** Groups of actors that hold together, and how far they can be trusted. */
export interface Groups {
	/** Number of each node's group, 1 for the largest. Nodes without ties have none. */
	of: ReadonlyMap<string, number>;
	/** Number of nodes in each group, group 1 first. */
	sizes: number[];
	method: GroupMethod;
	/** Modularity Q of this grouping (Newman 2006), weights counted, direction left out. */
	modularity: number;
	/** Runs this grouping is the best of. */
	runs: number;
	/** Mean adjusted Rand index between pairs of other runs: 1 when they always agree. */
	stability: number;
	/** How many those other runs were. */
	otherRuns: number;
	/** Same network and same seed: same groups. */
	seed: number;
}

/** Under this stability, groups change from run to run. */
export const STABLE = 0.75;

/** Whether there are groups that may be coloured. */
export function areStable({ sizes, stability }: Groups): boolean {
	return sizes.length > 1 && stability >= STABLE;
}

/** Finds groups here and now; see `groupsInWorker` for networks that take time. */
export function groupsOf(
	network: Network,
	{ seed, method }: { seed: number; method?: GroupMethod },
): Groups {
	const { keys, flat } = flatten(network);
	return toGroups(keys, findGroups(flat, randomLcg(seed), { method }), seed);
}

export function toGroups(keys: readonly string[], flat: FlatGroups, seed: number): Groups {
	const of = new Map<string, number>();
	keys.forEach((key, node) => {
		const group = flat.of[node];
		if (group) of.set(key, group);
	});
	return { ...flat, of, seed };
}
