import { FRAME } from '../layout/frame.ts';
import { gapOf, largest } from '../layout/gap.ts';
import { removeOverlaps } from '../layout/remove-overlaps.ts';
import { rowsBelow } from '../layout/rows-below.ts';
import { mercator } from './mercator.ts';
import { spreadShared } from './spread-shared.ts';

/**
 * Places on a Mercator map that fills the frame, north upwards. Nodes that share a place, or that
 * would overlap, are pushed apart as little as needed. Those without a place are in rows below.
 *
 * @param latitude degrees; NaN without a place, as `longitude`
 */
export function geographicPlaces(
	latitude: Float64Array,
	longitude: Float64Array,
	room: Float64Array,
): { x: Float64Array; y: Float64Array; aside: Uint32Array } {
	const nodes = Array.from(room, (_, node) => node);
	const placed = nodes.filter((node) => !Number.isNaN(latitude[node]));
	const aside = Uint32Array.from(nodes.filter((node) => Number.isNaN(latitude[node])));
	const points = placed.map((node) => mercator(latitude[node]!, longitude[node]!));
	const gap = gapOf(room);
	const east = Float64Array.from(points, (point) => point.x);
	const north = Float64Array.from(points, (point) => point.y);
	fit(east, north);
	const radius = Float64Array.from(placed, (node) => room[node]!);
	spreadShared(east, north, 2 * largest(radius) + gap);
	removeOverlaps(east, north, radius, gap);
	const x = new Float64Array(room.length);
	const y = new Float64Array(room.length);
	placed.forEach((node, i) => {
		x[node] = east[i]!;
		y[node] = north[i]!;
	});
	const bottom = north.reduce((least, value, i) => Math.min(least, value - radius[i]!), 0);
	const width =
		2 * east.reduce((most, v, i) => Math.max(most, Math.abs(v) + radius[i]!), FRAME.width / 2);
	rowsBelow(aside, room, { x, y, width, top: bottom - 3 * gap - 12, gap });
	return { x, y, aside };
}

/** Brings points to the frame and its centre, both ways by the same scale. */
function fit(x: Float64Array, y: Float64Array): void {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let i = 0; i < x.length; i += 1) {
		west = Math.min(west, x[i]!);
		east = Math.max(east, x[i]!);
		south = Math.min(south, y[i]!);
		north = Math.max(north, y[i]!);
	}
	const fitting = Math.min(FRAME.width / (east - west), FRAME.height / (north - south));
	const scale = Number.isFinite(fitting) ? fitting : 1;
	for (let i = 0; i < x.length; i += 1) {
		x[i] = scale * (x[i]! - (west + east) / 2);
		y[i] = scale * (y[i]! - (south + north) / 2);
	}
}
