import { pointWeights } from './point-weights.ts';

/** A shape: rings of longitudes and latitudes, one after the other. */
type Shape = readonly (readonly number[])[];

/** Details smaller than this part of the whole width are left out: half a pixel of 1 600. */
const DETAIL = 1 / 3200;
/** A millionth of a degree is a tenth of a metre. */
const DIGITS = 1e6;

const round = (value: number) => Math.round(value * DIGITS) / DIGITS;

function extentOf(shapes: readonly Shape[]): number {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const ring of shapes.flat()) {
		for (let i = 0; i < ring.length; i += 2) {
			[west, east] = [Math.min(west, ring[i]!), Math.max(east, ring[i]!)];
			[south, north] = [Math.min(south, ring[i + 1]!), Math.max(north, ring[i + 1]!)];
		}
	}
	return Math.max(east - west, north - south, 0);
}

/** The same shapes with the points that show, and the smallest ring of each at least a triangle. */
export function lighter(shapes: readonly Shape[]): number[][][] {
	const tolerance = extentOf(shapes) * DETAIL;
	return shapes.map((rings) => {
		const kept = rings.map((ring) => thinned(ring, tolerance));
		const drawn = kept.filter((ring) => ring.length >= 8);
		// An island that is less than a detail stays when the territory is nothing more.
		return drawn.length > 0 ? drawn : rings.slice(0, 1).map((ring) => ring.map(round));
	});
}

function thinned(ring: readonly number[], tolerance: number): number[] {
	const count = ring.length / 2;
	const x = Float64Array.from({ length: count }, (_, i) => ring[2 * i]!);
	const y = Float64Array.from({ length: count }, (_, i) => ring[2 * i + 1]!);
	const weights = pointWeights(x, y);
	const points: number[] = [];
	for (let i = 0; i < count; i += 1) {
		if (weights[i]! >= tolerance) points.push(round(x[i]!), round(y[i]!));
	}
	return points;
}
