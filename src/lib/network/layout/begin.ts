import { adjacencyOf } from '../adjacency.ts';
import type { FlatNetwork } from '../flat-network.ts';
import type { Places } from './places.ts';

/** The places of `over` where there are some, else those of `under`. */
export function overlaid(over: Places | undefined, under: Places): Places {
	if (!over) return under;
	const isKnown = (node: number) => !Number.isNaN(over.x[node]! + over.y[node]!);
	return {
		x: under.x.map((v, node) => (isKnown(node) ? over.x[node]! : v)),
		y: under.y.map((v, node) => (isKnown(node) ? over.y[node]! : v)),
	};
}

/** No place for so many nodes. */
export function nowhere(count: number): Places {
	return { x: new Float64Array(count).fill(NaN), y: new Float64Array(count).fill(NaN) };
}

/** 1 for each node that has a place. */
export function placed({ x, y }: Places): Uint8Array {
	return Uint8Array.from(x, (v, node) => (Number.isNaN(v + y[node]!) ? 0 : 1));
}

/**
 * Gives nodes without a place the mean place of their neighbours that have one, in turns, until
 * only those are left that nothing placed leads to.
 */
export function besideNeighbours(flat: FlatNetwork, places: Places): Places {
	const [x, y] = [places.x.slice(), places.y.slice()];
	const known = placed({ x, y });
	const { start, neighbour } = adjacencyOf(flat.count, flat.sources, flat.targets, flat.weights);
	let waiting = Array.from(known.keys()).filter((node) => known[node] === 0);
	for (let before = Infinity; waiting.length < before;) {
		before = waiting.length;
		const found: number[] = [];
		for (const node of waiting) {
			const near = [...neighbour.subarray(start[node], start[node + 1])].filter((n) => known[n]);
			if (near.length === 0) continue;
			x[node] = near.reduce((sum, n) => sum + x[n]!, 0) / near.length;
			y[node] = near.reduce((sum, n) => sum + y[n]!, 0) / near.length;
			found.push(node);
		}
		for (const node of found) known[node] = 1;
		waiting = waiting.filter((node) => known[node] === 0);
	}
	return { x, y };
}
