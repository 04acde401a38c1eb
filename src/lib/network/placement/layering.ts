import { UNKNOWN } from '../mixing/categories.ts';
import { acyclicOrder } from './acyclic-order.ts';
import type { Arcs } from './placement-task.ts';

export interface Layering {
	/** Length of the longest chain of arcs that leads to each node; `UNKNOWN` without any arc. */
	layer: Uint32Array;
	layers: number;
	/** Numbers of the arcs left out so that no cycle stays. */
	backward: Uint32Array;
}

/** Layers of a directed network: every arc but those of `backward` goes to a later layer. */
export function layering(arcs: Arcs): Layering {
	const { count, sources, targets } = arcs;
	const position = new Uint32Array(count);
	acyclicOrder(arcs).forEach((node, at) => (position[node] = at));
	const numbers = Array.from(sources, (_, arc) => arc);
	const isBackward = (arc: number) => position[sources[arc]!]! > position[targets[arc]!]!;
	const forward = numbers
		.filter((arc) => !isBackward(arc))
		.sort((a, b) => position[sources[a]!]! - position[sources[b]!]! || a - b);
	const layer = new Uint32Array(count).fill(UNKNOWN);
	for (const ends of [sources, targets]) for (const node of ends) layer[node] = 0;
	let deepest = 0;
	for (const arc of forward) {
		const target = targets[arc]!;
		layer[target] = Math.max(layer[target]!, layer[sources[arc]!]! + 1);
		deepest = Math.max(deepest, layer[target]);
	}
	return { layer, layers: deepest + 1, backward: Uint32Array.from(numbers.filter(isBackward)) };
}
