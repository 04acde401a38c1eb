import type { Placement } from '../../model/appearance.ts';
import { flatten } from '../flat-network.ts';
import { roomOf } from '../layout/radius.ts';
import { categoriesOf, UNKNOWN } from '../mixing/categories.ts';
import { modesOf, type Network } from '../network.ts';
import { nodeValues } from '../node-values.ts';
import type { Arcs, PlacementTask } from './placement-task.ts';
import { placesKnown } from './places-known.ts';

/** What a placement of this network reads, its nodes numbered in the order of the network. */
export function taskOf(
	network: Network,
	placement: Exclude<Placement, { by: 'force' }>,
): PlacementTask {
	const room = roomOf(network);
	switch (placement.by) {
		case 'circle': {
			const { attribute } = placement;
			const sector = new Uint32Array(network.order);
			if (attribute !== undefined) sector.set(sectorsBy(network, attribute));
			return { by: 'circle', room, ties: flatten(network).flat, sector };
		}
		case 'columns': {
			const [first] = modesOf(network);
			const column = network.mapNodes((_, { mode }) => (mode === first ? 0 : 1));
			return { by: 'columns', room, ties: flatten(network).flat, column: Uint32Array.from(column) };
		}
		case 'layers':
			return { by: 'layers', room, arcs: directedArcs(network) };
		case 'map': {
			const { latitude, longitude } = placesKnown(network);
			return { by: 'map', room, latitude, longitude };
		}
	}
}

/** The most frequent value first, the nodes without a value last. */
function sectorsBy(network: Network, attribute: string): Uint32Array {
	const { names, of } = categoriesOf(nodeValues(network, attribute));
	return of.map((category) => (category === UNKNOWN ? names.length : category));
}

/** In the order of `network.directedEdges()`. */
function directedArcs(network: Network): Arcs {
	const numbers = new Map(network.nodes().map((key, number) => [key, number]));
	const sources: number[] = [];
	const targets: number[] = [];
	network.forEachDirectedEdge((_edge, _tie, source, target) => {
		sources.push(numbers.get(source) ?? 0);
		targets.push(numbers.get(target) ?? 0);
	});
	return {
		count: network.order,
		sources: Uint32Array.from(sources),
		targets: Uint32Array.from(targets),
	};
}
