import { adjacencyOf, type Adjacency } from '../adjacency.ts';
import type { FlatNetwork } from '../flat-network.ts';

/** An undirected weighted graph, or a smaller one whose nodes are groups of its nodes. */
export interface ModularityGraph extends Adjacency {
	/** Weighted degree of each node, ties inside a node of a smaller graph included (twice). */
	strength: Float64Array;
	/** Sum of the strengths: twice the weight of all ties. */
	total: number;
}

export function modularityGraph({
	count,
	sources,
	targets,
	weights,
}: FlatNetwork): ModularityGraph {
	const adjacency = adjacencyOf(count, sources, targets, weights);
	const strength = new Float64Array(count);
	for (let i = 0; i < count; i += 1) {
		for (let k = adjacency.start[i]!; k < adjacency.start[i + 1]!; k += 1) {
			strength[i]! += adjacency.weight[k]!;
		}
	}
	return { ...adjacency, strength, total: strength.reduce((sum, s) => sum + s, 0) };
}

/** The graph whose nodes are the parts of this one; ties inside a part stay in its strength. */
export function aggregate(
	graph: ModularityGraph,
	part: Uint32Array,
	count: number,
): ModularityGraph {
	const { first, members } = membersOf(part, count);
	const strength = new Float64Array(count);
	const start = new Uint32Array(count + 1);
	const neighbour = new Uint32Array(graph.neighbour.length);
	const weight = new Float64Array(graph.neighbour.length);
	/** Where each part is among the neighbours of the part being made; before `start`: not yet. */
	const place = new Int32Array(count).fill(-1);
	let end = 0;
	for (let from = 0; from < count; from += 1) {
		start[from] = end;
		for (let m = first[from]!; m < first[from + 1]!; m += 1) {
			const i = members[m]!;
			strength[from]! += graph.strength[i]!;
			for (let k = graph.start[i]!; k < graph.start[i + 1]!; k += 1) {
				const to = part[graph.neighbour[k]!]!;
				if (to === from) continue;
				if (place[to]! < start[from]!) {
					place[to] = end;
					neighbour[end] = to;
					end += 1;
				}
				weight[place[to]!]! += graph.weight[k]!;
			}
		}
	}
	start[count] = end;
	return {
		start,
		neighbour: neighbour.subarray(0, end),
		weight: weight.subarray(0, end),
		strength,
		total: graph.total,
	};
}

/** The nodes of each part, one part after the other. */
function membersOf(part: Uint32Array, count: number) {
	const first = new Uint32Array(count + 1);
	for (const p of part) first[p + 1]! += 1;
	for (let p = 0; p < count; p += 1) first[p + 1]! += first[p]!;
	const next = first.slice();
	const members = new Uint32Array(part.length);
	part.forEach((p, i) => (members[next[p]!++] = i));
	return { first, members };
}

/**
 * Modularity Q of a grouping (Newman 2006): weight inside groups, less what chance would put there.
 *
 * @param of group number of each node
 */
export function modularity(graph: ModularityGraph, of: Uint32Array): number {
	if (graph.total === 0) return 0;
	let highest = 0;
	for (let i = 0; i < of.length; i += 1) if (of[i]! > highest) highest = of[i]!;
	const strengths = new Float64Array(highest + 1);
	let inside = 0;
	for (let i = 0; i < of.length; i += 1) {
		const group = of[i]!;
		strengths[group]! += graph.strength[i]!;
		const end = graph.start[i + 1]!;
		for (let k = graph.start[i]!; k < end; k += 1) {
			if (of[graph.neighbour[k]!] === group) inside += graph.weight[k]!;
		}
	}
	let expected = 0;
	for (const strength of strengths) expected += (strength / graph.total) ** 2;
	return inside / graph.total - expected;
}
