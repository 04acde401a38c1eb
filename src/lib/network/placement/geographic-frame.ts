import type { Network, Positions } from '../network.ts';
import { mercator } from './mercator.ts';
import { placesKnown } from './places-known.ts';

/** Where the Mercator projection of radius 1 is in a layout: a point p is at `scale` × p + (x, y). */
export interface GeographicFrame {
	scale: number;
	x: number;
	y: number;
}

/**
 * The frame in which a network was placed by latitude and longitude, found from the places that its
 * nodes have: exact where none was pushed aside by others, the nearest one otherwise (least
 * squares). Undefined when its nodes are all at one place, or at none.
 */
export function geographicFrame(
	network: Network,
	positions: Positions,
): GeographicFrame | undefined {
	const { latitude, longitude } = placesKnown(network);
	const pairs = network.nodes().flatMap((key, node) => {
		const place = positions.get(key);
		const isKnown = place && !Number.isNaN(latitude[node]);
		return isKnown ? [{ on: mercator(latitude[node]!, longitude[node]!), at: place }] : [];
	});
	if (pairs.length < 2) return undefined;
	const mean = (of: (pair: (typeof pairs)[number]) => number) =>
		pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
	const on = { x: mean((pair) => pair.on.x), y: mean((pair) => pair.on.y) };
	const at = { x: mean((pair) => pair.at.x), y: mean((pair) => pair.at.y) };
	let [shared, own] = [0, 0];
	for (const pair of pairs) {
		const [dx, dy] = [pair.on.x - on.x, pair.on.y - on.y];
		shared += dx * (pair.at.x - at.x) + dy * (pair.at.y - at.y);
		own += dx * dx + dy * dy;
	}
	const scale = shared / own;
	if (!(scale > 0 && Number.isFinite(scale))) return undefined;
	return { scale, x: at.x - scale * on.x, y: at.y - scale * on.y };
}
