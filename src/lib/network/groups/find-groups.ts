import { adjustedRandIndex } from './adjusted-rand.ts';
import { flatDegrees, type FlatNetwork } from '../flat-network.ts';
import { leiden } from './leiden.ts';
import { louvainOf } from './louvain.ts';
import { modularity, modularityGraph } from './modularity-graph.ts';

export type GroupMethod = 'leiden' | 'louvain';

/** The grouping of a network, as arrays. */
export interface FlatGroups {
	/** Number of each node's group, 1 for the largest; 0 for a node without ties. */
	of: Uint32Array;
	/** Number of nodes in each group, group 1 first. */
	sizes: number[];
	method: GroupMethod;
	modularity: number;
	runs: number;
	stability: number;
	otherRuns: number;
}

export interface FindOptions {
	/** Leiden when absent. */
	method?: GroupMethod;
	/** Runs among which the best is kept; by the size of the network when absent. */
	runs?: number;
	/** Runs compared for stability; by the size of the network when absent. */
	otherRuns?: number;
	/** Share of the runs done. */
	onprogress?: (share: number) => void;
}

/** Runs that the size of a network allows: 50 and 20 when small. */
export function runsFor({ count, sources }: FlatNetwork): { runs: number; otherRuns: number } {
	const allowed = Math.floor(1_000_000 / Math.max(1, count + sources.length));
	return {
		runs: Math.max(3, Math.min(50, allowed)),
		otherRuns: Math.max(4, Math.min(20, allowed)),
	};
}

/**
 * Groups of the best modularity of several runs, and how far other runs agree. Runs differ by the
 * order in which they look at the nodes. Weights count, direction is left out.
 *
 * @param random between 0 and 1; the same sequence gives the same groups
 * @returns a stability of NaN when fewer than two runs are compared, 0 without ties
 */
export function findGroups(
	flat: FlatNetwork,
	random: () => number,
	{ method = 'leiden', onprogress, ...asked }: FindOptions = {},
): FlatGroups {
	const allowed = runsFor(flat);
	const { runs = allowed.runs, otherRuns = allowed.otherRuns } = asked;
	const degrees = flatDegrees(flat);
	const tied = Uint32Array.from(degrees.keys()).filter((node) => degrees[node] !== 0);
	if (tied.length === 0) {
		const of = new Uint32Array(flat.count);
		return { of, sizes: [], method, modularity: 0, runs, stability: 0, otherRuns };
	}
	const graph = modularityGraph(flat);
	const group = method === 'louvain' ? louvainOf(flat, random) : () => leiden(graph, random).of;
	let done = 0;
	const run = () => {
		const of = group();
		onprogress?.((done += 1) / (runs + otherRuns));
		return { of: tied.map((node) => of[node] ?? 0), modularity: modularity(graph, of) };
	};
	let best = run();
	for (let i = 1; i < runs; i += 1) {
		const next = run();
		if (next.modularity > best.modularity) best = next;
	}
	const others = Array.from({ length: otherRuns }, () => run().of);
	return {
		...bySize(flat.count, tied, best.of),
		method,
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
