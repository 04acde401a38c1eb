import type { Placement } from '../../model/appearance.ts';
import type { Network, Positions } from '../network.ts';
import { placeFlat } from './place-flat.ts';
import type { FlatPlacement } from './placement-task.ts';
import { taskOf } from './task-of.ts';

/** A network in its places, and what the places say. */
export interface Placed {
	by: Placement;
	positions: Positions;
	/** Keys of the nodes whose place says nothing: in rows under the picture. */
	aside: ReadonlySet<string>;
	/** Keys of the ties that go against the order of the layers. */
	backward: ReadonlySet<string>;
}

export function toPlaced(
	network: Network,
	by: Placement,
	{ x, y, aside, backward }: FlatPlacement,
): Placed {
	const keys = network.nodes();
	const edges = network.directedEdges();
	return {
		by,
		positions: new Map(keys.map((key, i) => [key, { x: x[i] ?? 0, y: y[i] ?? 0 }])),
		aside: new Set(Array.from(aside, (node) => keys[node] ?? '')),
		backward: new Set(Array.from(backward, (arc) => edges[arc] ?? '')),
	};
}

/** Places a network here and now; see `placeInWorker` for large ones. */
export function placeNetwork(network: Network, by: Exclude<Placement, { by: 'force' }>): Placed {
	return toPlaced(network, by, placeFlat(taskOf(network, by)));
}
