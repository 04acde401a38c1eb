import { adjustedRandIndex } from './adjusted-rand.ts';
import { flatDegrees, type FlatNetwork } from './flat-network.ts';
import { leiden } from './leiden.ts';
import { modularityGraph } from './modularity-graph.ts';

/** The grouping of a network, as arrays. */
export interface FlatGroups {
	/** Number of each node's group, 1 for the largest; 0 for a node without ties. */
	of: Uint32Array;
	/** Number of nodes in each group, group 1 first. */
	sizes: number[];
	modularity: number;
	runs: number;
	stability: number;
	otherRuns: number;
}

/** Runs that the size of a network allows: 50 and 20 when small. */
export function runsFor({ count, sources }: FlatNetwork): { runs: number; otherRuns: number } {
	const allowed = Math.floor(1_500_000 / Math.max(1, count + sources.length));
	const between = (most: number) => Math.max(5, Math.min(most, allowed));
	return { runs: between(50), otherRuns: between(20) };
}

/**
 * Leiden's groups: the best modularity of several runs, and how far other runs agree. Runs differ
 * by the order in which they look at the nodes. Direction is left out.
 *
 * @param random between 0 and 1; the same sequence gives the same groups
 * @param onprogress share of the runs done
 */
export function findGroups(
	flat: FlatNetwork,
	random: () => number,
	onprogress: (share: number) => void = () => {},
): FlatGroups {
	const { runs, otherRuns } = runsFor(flat);
	const degrees = flatDegrees(flat);
	const tied = Uint32Array.from(degrees.keys()).filter((node) => degrees[node] !== 0);
	if (tied.length === 0) {
		const of = new Uint32Array(flat.count);
		return { of, sizes: [], modularity: 0, runs, stability: 0, otherRuns };
	}
	const graph = modularityGraph(flat);
	let done = 0;
	const run = () => {
		const { of, modularity } = leiden(graph, random);
		onprogress((done += 1) / (runs + otherRuns));
		return { of: tied.map((node) => of[node] ?? 0), modularity };
	};
	let best = run();
	for (let i = 1; i < runs; i += 1) {
		const next = run();
		if (next.modularity > best.modularity) best = next;
	}
	const others = Array.from({ length: otherRuns }, () => run().of);
	return {
		...bySize(flat.count, tied, best.of),
		modularity: best.modularity,
		runs,
		stability: meanOfPairs(others, adjustedRandIndex),
		otherRuns,
	};
}

function meanOfPairs<T>(items: readonly T[], measure: (a: T, b: T) => number): number {
	let sum = 0;
	items.forEach((a, i) => items.slice(i + 1).forEach((b) => (sum += measure(a, b))));
	return sum / ((items.length * (items.length - 1)) / 2);
}

/** Renumbers groups from 1, the largest first; equal sizes in the order of their first node. */
function bySize(count: number, tied: Uint32Array, found: Uint32Array) {
	const sizeOf = new Map<number, number>();
	for (const group of found) sizeOf.set(group, (sizeOf.get(group) ?? 0) + 1);
	const ordered = [...sizeOf].sort(([, a], [, b]) => b - a);
	const numbers = new Map(ordered.map(([group], index) => [group, index + 1]));
	const of = new Uint32Array(count);
	tied.forEach((node, i) => (of[node] = numbers.get(found[i] ?? 0) ?? 0));
	return { of, sizes: ordered.map(([, size]) => size) };
}
