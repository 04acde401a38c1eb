import { aggregate, modularity, type ModularityGraph } from './modularity-graph.ts';
import { moveNodes } from './move-nodes.ts';
import { refine } from './refine-partition.ts';

/** Rounds after which the grouping is taken as it is; it rarely takes more than four. */
const MOST_ROUNDS = 10;

/**
 * Groups by the Leiden algorithm on modularity (Traag, Waltman and van Eck 2019): nodes are moved
 * while it helps, groups are split into well-connected parts, the parts become the nodes of a
 * smaller graph, and so on; rounds are repeated until modularity stops growing.
 *
 * @param random between 0 and 1; gives the order in which nodes are looked at
 * @returns the number of each node's group, in no particular order, and the modularity
 */
export function leiden(graph: ModularityGraph, random: () => number) {
	let of = Uint32Array.from(graph.strength.keys());
	let best = modularity(graph, of);
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const next = oneRound(graph, of, random);
		const reached = modularity(graph, next);
		if (reached <= best + 1e-12) break;
		[of, best] = [next, reached];
	}
	return { of, modularity: best };
}

/** Moves, refines and aggregates until nothing moves; starts from a grouping. */
function oneRound(finest: ModularityGraph, start: Uint32Array, random: () => number) {
	const node = Uint32Array.from(finest.strength.keys());
	let graph = finest;
	let of = Uint32Array.from(start);
	for (;;) {
		moveNodes(graph, of, random);
		const { refined, count } = refine(graph, of, random);
		if (count === graph.strength.length) return node.map((i) => of[i]!);
		const groupOfPart = new Uint32Array(count);
		refined.forEach((part, i) => (groupOfPart[part] = of[i]!));
		node.forEach((i, original) => (node[original] = refined[i]!));
		graph = aggregate(graph, refined, count);
		of = renumbered(groupOfPart);
	}
}

/** The same grouping with numbers from 0 without gaps. */
function renumbered(of: Uint32Array) {
	const numbers = new Map<number, number>();
	return Uint32Array.from(of, (group) => {
		const known = numbers.get(group) ?? numbers.size;
		numbers.set(group, known);
		return known;
	});
}
