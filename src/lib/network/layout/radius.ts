import { degrees, weightedDegrees } from '../degrees.ts';
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

/**
 * Radius of each node, in units of the layout: its area in proportion to the value, with a floor.
 * The more nodes there are, the smaller they all are. When all values are equal, all have the same
 * middle radius.
 *
 * @param whole the network that was laid out, when `network` is a part of it: it gives the scale,
 * so that a part never needs more room than it had
 */
export function radii(network: Network, by: SizeBy, whole = network): Map<string, number> {
	const share = shareOfLargest(valuesOf(whole, by));
	let squares = 0;
	for (const value of valuesOf(whole, by).values()) squares += share(value) ** 2;
	const allowed = Math.sqrt((INK * FRAME.width * FRAME.height) / (Math.PI * squares));
	const largest = Math.min(LARGEST, allowed);
	return new Map([...valuesOf(network, by)].map(([key, v]) => [key, share(v) * largest]));
}

function valuesOf(network: Network, by: SizeBy): Map<string, number> {
	if (by === 'none') return new Map(network.mapNodes((key) => [key, 1]));
	return by === 'degree' ? degrees(network) : weightedDegrees(network);
}

/** Radius for a value, as a part of the largest radius. */
function shareOfLargest(values: ReadonlyMap<string, number>): (value: number) => number {
	let [least, most] = [Infinity, 0];
	for (const value of values.values()) {
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	if (most === least) return () => MIDDLE;
	return (value) => Math.min(1, Math.max(FLOOR, Math.sqrt(value / most)));
}

/** The room each node needs so that it overlaps no other, whatever its size comes to say. */
export function roomOf(network: Network): Float64Array {
	const room = new Float64Array(network.order);
	for (const by of ['degree', 'weightedDegree', 'none'] as const) {
		let node = 0;
		for (const radius of radii(network, by).values()) {
			room[node] = Math.max(room[node] ?? 0, radius);
			node += 1;
		}
	}
	return room;
}
