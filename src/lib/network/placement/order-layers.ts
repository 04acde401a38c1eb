import { adjacencyOf, type Adjacency } from '../adjacency.ts';
import { layeredCrossings } from './crossings.ts';
import type { Arcs } from './placement-task.ts';
import { walkOrder } from './walk-order.ts';

/** Sweeps there and back at most, and without a better order. */
const SWEEPS = 24;
const PATIENCE = 6;

/**
 * The nodes of each layer in an order of few crossings, by barycentre sweeps (Sugiyama, Tagawa,
 * Toda 1981): each node goes to the mean place of its neighbours in the layers before, then after;
 * the best order met is kept. The same network gives the same order. Nodes without ties come last.
 *
 * @param layer of each node, from 0 to `layers` − 1; others are left out
 */
export function orderLayers(ties: Arcs, layer: Uint32Array, layers: number): Uint32Array[] {
	const { count, sources, targets } = ties;
	const neighbours = adjacencyOf(count, sources, targets, new Float64Array(sources.length));
	const order: Uint32Array[] = membersOf(walkOrder(neighbours), layer, layers);
	/** From 0 to 1 in its layer. */
	const place = new Float64Array(count);
	const rank = new Uint32Array(count);
	const settle = (nodes: Uint32Array) =>
		nodes.forEach((node, i) => {
			rank[node] = i;
			place[node] = (i + 0.5) / nodes.length;
		});
	order.forEach(settle);
	let best = order.slice();
	let fewest = layeredCrossings(ties, layer, rank);
	for (let sweep = 0, idle = 0; sweep < SWEEPS && idle < PATIENCE && fewest > 0; sweep += 1) {
		const isForward = sweep % 2 === 0;
		for (let step = 1; step < layers; step += 1) {
			const at = isForward ? step : layers - 1 - step;
			const isBefore = (other: number) =>
				isForward ? layer[other]! < at : layer[other]! > at && layer[other]! < layers;
			order[at] = sortedBy(order[at]!, (node) => barycentre(node, neighbours, place, isBefore));
			settle(order[at]);
		}
		const crossings = layeredCrossings(ties, layer, rank);
		idle += 1;
		if (crossings >= fewest) continue;
		[fewest, idle] = [crossings, 0];
		best = order.slice();
	}
	const { start } = neighbours;
	return best.map((nodes) => sortedBy(nodes, (node) => (start[node + 1]! > start[node]! ? 0 : 1)));
}

function membersOf(nodes: Uint32Array, layer: Uint32Array, layers: number): Uint32Array[] {
	const members: number[][] = Array.from({ length: layers }, () => []);
	for (const node of nodes) members[layer[node]!]?.push(node);
	return members.map((list) => Uint32Array.from(list));
}

/** Mean place of the neighbours that count; its own place without any. */
function barycentre(
	node: number,
	{ start, neighbour }: Adjacency,
	place: Float64Array,
	counts: (other: number) => boolean,
): number {
	let [sum, met] = [0, 0];
	for (let k = start[node]!; k < start[node + 1]!; k += 1) {
		const other = neighbour[k]!;
		if (!counts(other)) continue;
		sum += place[other]!;
		met += 1;
	}
	return met > 0 ? sum / met : place[node]!;
}

/** Those of equal value stay in their order. */
function sortedBy(nodes: Uint32Array, valueOf: (node: number) => number): Uint32Array {
	const values = new Map(Array.from(nodes, (node) => [node, valueOf(node)]));
	return Uint32Array.from([...nodes].sort((a, b) => values.get(a)! - values.get(b)!));
}
