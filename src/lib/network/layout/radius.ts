import { degrees, weightedDegrees } from '../degrees.ts';
import type { Network } from '../network.ts';
import { FRAME } from './frame.ts';

/** What a node's size can say. */
export type SizeBy = 'degree' | 'weightedDegree' | 'none';

/** Radius of the largest node when there is room. */
const LARGEST = 16;
/** The smallest radius, as a part of the largest: nobody disappears. */
const FLOOR = 0.36;
/** Part of the frame that all nodes together may cover. */
const INK = 0.06;

/**
 * Radius of each node, in units of the layout: its area in proportion to the value, with a floor.
 * The more nodes there are, the smaller they all are. When all values are equal, all have the same
 * middle radius.
 */
export function radii(network: Network, by: SizeBy): Map<string, number> {
	const shares = sharesOfLargest(network, by);
	let squares = 0;
	for (const share of shares.values()) squares += share * share;
	const allowed = Math.sqrt((INK * FRAME.width * FRAME.height) / (Math.PI * squares));
	const largest = Math.min(LARGEST, allowed);
	return new Map([...shares].map(([key, share]) => [key, share * largest]));
}

function sharesOfLargest(network: Network, by: SizeBy): Map<string, number> {
	const middle = () => new Map(network.mapNodes((key) => [key, 0.5]));
	if (by === 'none') return middle();
	const values = by === 'degree' ? degrees(network) : weightedDegrees(network);
	let [least, most] = [Infinity, 0];
	for (const value of values.values()) {
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	if (most === least) return middle();
	const share = (value: number) => Math.max(FLOOR, Math.sqrt(value / most));
	return new Map([...values].map(([key, value]) => [key, share(value)]));
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
