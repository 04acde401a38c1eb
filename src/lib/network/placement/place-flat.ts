import { gapOf } from '../layout/gap.ts';
import { rowsBelow } from '../layout/rows-below.ts';
import { UNKNOWN } from '../mixing/categories.ts';
import { circlePlaces } from './circle-places.ts';
import { geographicPlaces } from './geographic-places.ts';
import { layerPlaces } from './layer-places.ts';
import { layering } from './layering.ts';
import { orderCircle } from './order-circle.ts';
import { orderLayers } from './order-layers.ts';
import type { Arcs, FlatPlacement, PlacementTask } from './placement-task.ts';

const NONE = new Uint32Array();

/** Places of all nodes, without overlap, in units of the layout. Nothing is random. */
export function placeFlat(task: PlacementTask): FlatPlacement {
	const { room } = task;
	switch (task.by) {
		case 'circle': {
			const order = orderCircle(task.ties, task.sector);
			return { ...circlePlaces(order, task.sector, room), aside: NONE, backward: NONE };
		}
		case 'columns': {
			const { x, y } = layerPlaces(orderLayers(task.ties, task.column, 2), room);
			return { x, y, aside: NONE, backward: NONE };
		}
		case 'layers':
			return placeLayers(task.arcs, room);
		case 'map':
			return { ...geographicPlaces(task.latitude, task.longitude, room), backward: NONE };
	}
}

function placeLayers(arcs: Arcs, room: Float64Array): FlatPlacement {
	const { layer, layers, backward } = layering(arcs);
	const { x, y, width, height } = layerPlaces(orderLayers(arcs, layer, layers), room);
	const aside = Uint32Array.from(
		Array.from(layer, (_, node) => node).filter((node) => layer[node] === UNKNOWN),
	);
	const gap = gapOf(room);
	rowsBelow(aside, room, { x, y, width, top: -height / 2 - 3 * gap - 12, gap });
	return { x, y, aside, backward };
}
