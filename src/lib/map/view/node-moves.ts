import type { Place } from '../../model/pins.ts';
import type { Positions } from '../../network/network.ts';
import type { PointerEvents } from '../sigma/map-pointer.ts';

/** What moves of nodes need to know of a map. */
export interface Movable {
	positions: Positions;
	selected: string | undefined;
	/** A node was left at a place of these positions; none can be moved when absent. */
	onmove?: (key: string, place: Place) => void;
}

/**
 * Lets the nodes of a map be moved: any of them by the mouse, the selected one by a finger, since
 * fingers move the map.
 *
 * @param show puts a node at a place on screen
 */
export function nodeMoves(
	map: () => Movable,
	show: (key: string, place: Place) => void,
): Pick<PointerEvents, 'canMove' | 'onmove' | 'ondrop'> {
	const moved = (key: string, by: Place) => {
		const from = map().positions.get(key) ?? { x: 0, y: 0 };
		return { x: from.x + by.x, y: from.y + by.y };
	};
	return {
		canMove: (key, pointer) => {
			const { onmove, selected } = map();
			return onmove !== undefined && (pointer === 'mouse' || key === selected);
		},
		onmove: (key, by) => show(key, moved(key, by)),
		ondrop: (key, by) => map().onmove?.(key, moved(key, by)),
	};
}
