import type { FlatNetwork } from '../flat-network.ts';

/** The ends of ties, by node number. */
export type Arcs = Pick<FlatNetwork, 'count' | 'sources' | 'targets'>;

/** What a placement reads, in arrays that travel to a worker. */
export type PlacementTask = {
	/** Radius that each node needs, in units of the layout. */
	room: Float64Array;
} & (
	| {
			by: 'circle';
			ties: Arcs;
			/** Number of each node's part of the circle, from 0 on. */
			sector: Uint32Array;
	  }
	| {
			by: 'columns';
			ties: Arcs;
			/** Column of each node: 0 or 1. */
			column: Uint32Array;
	  }
	/** From source to target; ties without direction are left out. */
	| { by: 'layers'; arcs: Arcs }
	/** Degrees; NaN for a node without a place. */
	| { by: 'map'; latitude: Float64Array; longitude: Float64Array }
);

export interface FlatPlacement {
	/** In units of the layout, y upwards. */
	x: Float64Array;
	y: Float64Array;
	/** Numbers of the nodes set aside in rows under the picture. */
	aside: Uint32Array;
	/** Numbers of the arcs that go against the order of the layers. */
	backward: Uint32Array;
}
