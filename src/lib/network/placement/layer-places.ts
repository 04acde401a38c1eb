import { FRAME } from '../layout/frame.ts';
import { gapOf, largest } from '../layout/gap.ts';

/** Width ÷ height of a picture of two layers, and of more. */
const TWO = 0.9;
const MORE = FRAME.width / FRAME.height;
/** Nodes of one layer are no further apart than this part of the height. */
const FARTHEST = 1 / 6;

/**
 * Places of nodes in vertical layers from left to right, the first node of each on top: no two
 * overlap, and each layer is centred on y = 0. Those in no layer stay at (0, 0).
 *
 * @param order nodes of each layer
 */
export function layerPlaces(
	order: readonly Uint32Array[],
	room: Float64Array,
): { x: Float64Array; y: Float64Array; width: number; height: number } {
	const gap = gapOf(room);
	const needed = order.map((nodes) => nodes.reduce((sum, node) => sum + 2 * room[node]! + gap, 0));
	const height = Math.max(FRAME.height, ...needed);
	const apart = 2 * largest(room) + gap;
	const between = Math.max(1, order.length - 1);
	const width = Math.max((order.length > 2 ? MORE : TWO) * height, apart * between);
	const x = new Float64Array(room.length);
	const y = new Float64Array(room.length);
	order.forEach((nodes, layer) => {
		const slack = (height - needed[layer]!) / Math.max(1, nodes.length);
		const extra = Math.min(slack, FARTHEST * height);
		let top = (needed[layer]! + extra * nodes.length) / 2;
		for (const node of nodes) {
			const own = 2 * room[node]! + gap + extra;
			x[node] = order.length > 1 ? width * (layer / between - 0.5) : 0;
			y[node] = top - own / 2;
			top -= own;
		}
	});
	return { x, y, width, height };
}
