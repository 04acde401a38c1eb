import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { adjustedRandIndex } from './adjusted-rand.ts';
import { flatDegrees, type FlatNetwork } from './flat-network.ts';

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
	const allowed = Math.floor(1_000_000 / Math.max(1, count + sources.length));
	const between = (most: number) => Math.max(5, Math.min(most, allowed));
	return { runs: between(50), otherRuns: between(20) };
}

/**
 * Louvain's groups (Blondel et al. 2008): the best modularity of several runs. Each run reads the
 * nodes in another random order, which is what makes runs differ.
 *
 * @param random between 0 and 1; the same sequence gives the same groups
 * @param onprogress share of the runs done
 */
export function findGroups(
	flat: FlatNetwork,
	random: () => number,
	onprogress: (share: number) => void = () => {}
): FlatGroups {
	const { runs, otherRuns } = runsFor(flat);
	const degrees = flatDegrees(flat);
	const tied = Uint32Array.from(degrees.keys()).filter((node) => degrees[node] !== 0);
	if (tied.length === 0) {
		const of = new Uint32Array(flat.count);
		return { of, sizes: [], modularity: 0, runs, stability: 0, otherRuns };
	}
	let done = 0;
	const run = () => {
		const result = louvainRun(flat, tied, random);
		onprogress((done += 1) / (runs + otherRuns));
		return result;
	};
	let best = run();
	for (let i = 1; i < runs; i += 1) {
		const next = run();
		if (next.modularity > best.modularity) best = next;
	}
	const others = Array.from({ length: otherRuns }, () => run().of);
	const stability = meanOfPairs(others, adjustedRandIndex);
	return { ...bySize(flat.count, tied, best.of), modularity: best.modularity, runs, stability, otherRuns };
}

/** One run: the group of each tied node, in the order of `tied`. */
function louvainRun(flat: FlatNetwork, tied: Uint32Array, random: () => number) {
	const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
	for (const node of shuffled(tied, random)) graph.addNode(node);
	for (let tie = 0; tie < flat.sources.length; tie += 1) {
		const weight = flat.weights[tie] ?? 0;
		graph.updateUndirectedEdge(flat.sources[tie], flat.targets[tie], (edge) => ({
			weight: (edge.weight ?? 0) + weight
		}));
	}
	const { communities, modularity } = louvain.detailed(graph, { rng: random });
	return { of: Uint32Array.from(tied, (node) => communities[node] ?? 0), modularity };
}

function shuffled(nodes: Uint32Array, random: () => number): Uint32Array {
	const order = nodes.slice();
	for (let i = order.length - 1; i > 0; i -= 1) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
	}
	return order;
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
