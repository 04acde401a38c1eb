import { degrees, weightedDegrees } from '../degrees.ts';
import { flatDegrees, flatten, type FlatNetwork } from '../flat-network.ts';
import type { SizeBy } from '../../model/appearance.ts';
import type { Network } from '../network.ts';
import { FRAME } from './frame.ts';

/** Radius of the largest node when there is room. */
const LARGEST = 16;
/** The smallest radius, as a part of the largest: nobody disappears. */
const FLOOR = 0.36;
/** That of all when they do not differ. */
const MIDDLE = 0.5;
/** Part of the frame that all nodes together may cover. */
const INK = 0.06;

/** How values become radii, in units of the layout. */
export interface RadiusScale {
	/** Area in proportion to the value, with a floor. */
	radius(value: number): number;
	/** The greatest value. */
	most: number;
	/** The value up to which all have the smallest radius; undefined when all values are equal. */
	floor: number | undefined;
}

/**
 * The scale of values, none of them negative. The more values there are, the smaller all radii are.
 * When all values are equal, all have the same middle radius.
 *
 * @param floor the smallest radius, as a part of the largest
 * @param largest radius of the greatest value when there is room
 */
export function radiusScale(
	values: Iterable<number>,
	{ floor = FLOOR, largest = LARGEST } = {},
): RadiusScale {
	const all = [...values];
	let [least, most] = [Infinity, 0];
	for (const value of all) {
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	const isFlat = most === least;
	const share = (value: number) =>
		isFlat ? MIDDLE : Math.min(1, Math.max(floor, Math.sqrt(value / most)));
	let squares = 0;
	for (const value of all) squares += share(value) ** 2;
	const allowed = Math.sqrt((INK * FRAME.width * FRAME.height) / (Math.PI * squares));
	const unit = Math.min(largest, allowed);
	return {
		radius: (value) => share(value) * unit,
		most,
		floor: isFlat ? undefined : floor ** 2 * most,
	};
}

/**
 * Radius of each node, in units of the layout (see `radiusScale`).
 *
 * @param whole the network that was laid out, when `network` is a part of it: it gives the scale,
 * so that a part never needs more room than it had
 */
export function radii(network: Network, by: SizeBy, whole = network): Map<string, number> {
	const { radius } = radiusScale(tiedValues(whole, by).values());
	return new Map([...tiedValues(network, by)].map(([key, value]) => [key, radius(value)]));
}

/** What size says of each node when it says its ties; 1 for all when it says nothing. */
export function tiedValues(network: Network, by: SizeBy): Map<string, number> {
	if (by === 'none') return new Map(network.mapNodes((key) => [key, 1]));
	return by === 'degree' ? degrees(network) : weightedDegrees(network);
}

/** The room each node needs so that it overlaps no other, whatever its size comes to say. */
export function roomOf(network: Network): Float64Array {
	return flatRoom(flatten(network).flat);
}

/** As `roomOf`, from a network as arrays. */
export function flatRoom(flat: FlatNetwork): Float64Array {
	const strengths = new Float64Array(flat.count);
	flat.weights.forEach((weight, tie) => {
		strengths[flat.sources[tie]!]! += weight;
		strengths[flat.targets[tie]!]! += weight;
	});
	const room = new Float64Array(flat.count);
	for (const values of [flatDegrees(flat), strengths, new Uint8Array(flat.count).fill(1)]) {
		const { radius } = radiusScale(values);
		for (let node = 0; node < flat.count; node += 1) {
			room[node] = Math.max(room[node]!, radius(values[node]!));
		}
	}
	return room;
}
