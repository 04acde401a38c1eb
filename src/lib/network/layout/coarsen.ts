import { aggregate, modularityGraph, type ModularityGraph } from '../groups/modularity-graph.ts';
import { moveNodes } from '../groups/move-nodes.ts';
import { refine } from '../groups/refine-partition.ts';
import { renumbered } from '../groups/renumbered.ts';
import type { Springs } from './forces.ts';
import { joinNeighbours } from './join-neighbours.ts';

/** One level of a multilevel layout: its nodes, and which node of the next one each belongs to. */
export interface Level {
	mass: Float64Array;
	springs: Springs;
	/** Node of the coarser level; absent in the coarsest. */
	parent?: Uint32Array;
}

/** Groups do not help any more when they leave more than this part of the nodes. */
const FEWER = 0.8;
/** A level is worth its time when it has at most this part of the nodes of the one before. */
const KEPT = 0.25;

/**
 * Smaller and smaller versions of a network, the finest first: the nodes of each are well-connected
 * parts of the groups of the one before, as the Leiden algorithm finds them; when groups do not
 * help, neighbours are joined. Masses and ties add up, so that the forces of a coarse level are
 * those of the fine one seen from afar.
 *
 * @param random between 0 and 1; gives the order in which nodes are looked at
 */
export function coarsen(finest: Level, random: () => number, fewest = 60): Level[] {
	const levels = [finest];
	let graph = modularityGraph({ count: finest.mass.length, ...finest.springs });
	let of: Uint32Array = Uint32Array.from(finest.mass.keys());
	let level = finest;
	/** Node of the graph at hand for each node of the level. */
	let node = of;
	for (let count = of.length; count > fewest;) {
		of = of.slice();
		moveNodes(graph, of, random);
		let parts = refine(graph, of, random);
		if (parts.count > FEWER * count) parts = renumbered(of);
		if (parts.count > FEWER * count) parts = joinNeighbours(graph, graph.strength);
		if (parts.count > FEWER * count) break;
		const groups = new Uint32Array(parts.count);
		for (let i = 0; i < count; i += 1) groups[parts.of[i]!] = of[i]!;
		of = renumbered(groups).of;
		count = parts.count;
		graph = aggregate(graph, parts.of, count);
		node = node.map((one) => parts.of[one]!);
		if (count > KEPT * level.mass.length && count > fewest) continue;
		level.parent = node;
		level = { mass: sums(level.mass, node, count), springs: springsOf(graph) };
		levels.push(level);
		node = Uint32Array.from({ length: count }, (_, i) => i);
	}
	return levels;
}

function sums(mass: Float64Array, parent: Uint32Array, count: number): Float64Array {
	const summed = new Float64Array(count);
	for (let i = 0; i < mass.length; i += 1) summed[parent[i]!]! += mass[i]!;
	return summed;
}

/** Each tie once, by the lower of its ends. */
function springsOf({ start, neighbour, weight }: ModularityGraph): Springs {
	const most = neighbour.length / 2;
	const [sources, targets] = [new Uint32Array(most), new Uint32Array(most)];
	const weights = new Float64Array(most);
	let tie = 0;
	for (let i = 0; i + 1 < start.length; i += 1) {
		for (let k = start[i]!; k < start[i + 1]!; k += 1) {
			if (neighbour[k]! < i) continue;
			sources[tie] = i;
			targets[tie] = neighbour[k]!;
			weights[tie] = weight[k]!;
			tie += 1;
		}
	}
	return { sources, targets, weights };
}
