import Graph from 'graphology';
import type { AttributeValue, Mode, SharedWeights } from './network-rows.ts';

/** What a node holds: data only, never its look or its place. */
export interface ActorNode {
	id: string;
	label: string;
	mode: Mode;
	attributes: Record<string, AttributeValue>;
}

/** What an edge holds. `weight` is the sum over the rows that say the same tie. */
export interface Tie {
	weight: number;
	/** The distinct kinds its rows name, in order of appearance. */
	kinds: string[];
	/** What the two share, in a projection. */
	shared?: SharedWeights;
}

export type Network = Graph<ActorNode, Tie>;

/** A place per node key. One unit is one pixel when the map is shown at its reference size. */
export type Positions = ReadonlyMap<string, { x: number; y: number }>;

/** The key of a node carries its mode, so that the actor 12 and the event 12 never meet. */
export function nodeKey(mode: Mode, id: string): string {
	return `${mode}:${id}`;
}

/** The modes present, the one of the first node first. */
export function modesOf(network: Network): Mode[] {
	const modes = new Set<Mode>();
	network.forEachNode((_, { mode }) => modes.add(mode));
	return [...modes];
}
