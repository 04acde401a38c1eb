import type { Pins, Place } from '../../model/pins.ts';
import { gapOf } from '../layout/gap.ts';
import { roomOf } from '../layout/radius.ts';
import type { Network, Positions } from '../network.ts';

/** The places that are those of nodes of this network. */
export function placesOf(network: Network, pins: Pins = {}): Positions {
	return new Map(Object.entries(pins).filter(([key]) => network.hasNode(key)));
}

/** Positions in which some nodes are elsewhere: the very ones given when none is. */
export function withPlaces(positions: Positions, places: Positions): Positions {
	return places.size === 0 ? positions : new Map([...positions, ...places]);
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Places tried before a node is left where it overlaps others. */
const PATIENCE = 2000;

/**
 * The place nearest to the one wanted where a node overlaps no other; the others stay. Places are
 * tried on a sunflower around the one wanted, so that the same wish gives the same place.
 *
 * @param positions of every node, in units of the layout
 */
export function clearPlace(
	network: Network,
	positions: Positions,
	key: string,
	wanted: Place,
): Place {
	const room = roomOf(network);
	const gap = gapOf(room);
	const keys = network.nodes();
	const own = room[keys.indexOf(key)] ?? 0;
	const others = keys.flatMap((other, node) => {
		const place = positions.get(other);
		return place && other !== key ? [{ ...place, apart: own + (room[node] ?? 0) + gap }] : [];
	});
	const isClear = ({ x, y }: Place) =>
		others.every((other) => Math.hypot(other.x - x, other.y - y) >= other.apart);
	for (let tried = 0; tried < PATIENCE; tried += 1) {
		const distance = (own / 3) * Math.sqrt(tried);
		const place = {
			x: wanted.x + distance * Math.cos(tried * GOLDEN_ANGLE),
			y: wanted.y + distance * Math.sin(tried * GOLDEN_ANGLE),
		};
		if (isClear(place)) return place;
	}
	return wanted;
}
