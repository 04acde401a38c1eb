import { aggregate, modularity, type ModularityGraph } from './modularity-graph.ts';
import { moveNodes } from './move-nodes.ts';
import { refine } from './refine-partition.ts';
import { renumbered } from './renumbered.ts';

/** Rounds after which the grouping is taken as it is; it rarely takes more than four. */
const MOST_ROUNDS = 10;

/** A round that gains less modularity than this is the last. */
const LEAST_GAIN = 1e-5;

/**
 * Groups by the Leiden algorithm on modularity (Traag, Waltman and van Eck 2019): nodes are moved
 * while it helps, groups are split into well-connected parts, the parts become the nodes of a
 * smaller graph, and so on; rounds are repeated until modularity stops growing.
 *
 * @param random between 0 and 1; gives the order in which nodes are looked at
 * @returns the number of each node's group, in no particular order, and the modularity
 */
export function leiden(graph: ModularityGraph, random: () => number) {
	let of: Uint32Array = Uint32Array.from(graph.strength.keys());
	let best = modularity(graph, of);
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const next = oneRound(graph, of, random);
		const reached = modularity(graph, next);
		const gain = reached - best;
		if (gain > 0) [of, best] = [next, reached];
		if (gain < LEAST_GAIN) break;
	}
	return { of, modularity: best };
}

/** Moves, refines and aggregates until nothing moves; starts from a grouping. */
function oneRound(finest: ModularityGraph, start: Uint32Array, random: () => number) {
	const node = new Uint32Array(start.length);
	for (let i = 0; i < node.length; i += 1) node[i] = i;
	let graph = finest;
	let of = start.slice();
	for (;;) {
		moveNodes(graph, of, random);
		const { of: part, count } = refine(graph, of, random);
		if (count === of.length) {
			for (let i = 0; i < node.length; i += 1) node[i] = of[node[i]!]!;
			return node;
		}
		const groupOfPart = new Uint32Array(count);
		for (let i = 0; i < part.length; i += 1) groupOfPart[part[i]!] = of[i]!;
		for (let i = 0; i < node.length; i += 1) node[i] = part[node[i]!]!;
		graph = aggregate(graph, part, count);
		of = renumbered(groupOfPart).of;
	}
}
