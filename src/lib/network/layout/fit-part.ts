import { easeCrowds } from './ease-crowds.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import type { Box } from './pack.ts';

/** One component, laid out around (0, 0) in units of its own. */
export interface Part {
	nodes: Uint32Array;
	x: Float64Array;
	y: Float64Array;
}

/**
 * Brings a component to the scale where it covers about `area`, with its longer axis flat and no
 * overlap, and moves it so that its lower left corner is at (0, 0).
 *
 * @param radius of each of its nodes
 */
export function fitPart(part: Part, area: number, radius: Float64Array, gap: number): Box {
	const { x, y } = part;
	turnFlat(part);
	const spread = Math.sqrt(x.reduce((sum, v, i) => sum + v * v + y[i]! ** 2, 0) / x.length);
	// A disc filled evenly has a root mean square radius of its radius ÷ √2.
	const scale = spread > 0 ? Math.sqrt(area / (2 * Math.PI)) / spread : 1;
	x.forEach((v, i) => (x[i] = v * scale));
	y.forEach((v, i) => (y[i] = v * scale));
	easeCrowds(
		x,
		y,
		radius.map((r) => 2 * r + gap),
	);
	removeOverlaps(x, y, radius, gap);
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	radius.forEach((r, i) => {
		west = Math.min(west, x[i]! - r);
		east = Math.max(east, x[i]! + r);
		south = Math.min(south, y[i]! - r);
		north = Math.max(north, y[i]! + r);
	});
	x.forEach((v, i) => (x[i] = v - west));
	y.forEach((v, i) => (y[i] = v - south));
	return { width: east - west, height: north - south };
}

/** Turns a component around its centre so that its longer axis lies flat, as screens do. */
function turnFlat({ x, y }: Part): void {
	const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;
	const [cx, cy] = [mean(x), mean(y)];
	let [xx, xy, yy] = [0, 0, 0];
	for (let i = 0; i < x.length; i += 1) {
		const [dx, dy] = [x[i]! - cx, y[i]! - cy];
		xx += dx * dx;
		xy += dx * dy;
		yy += dy * dy;
	}
	// By square roots, which are the same everywhere, as sines are not.
	const double = Math.sqrt((xx - yy) ** 2 + 4 * xy * xy);
	const slant = double > 0 ? (xx - yy) / double : 1;
	const cos = Math.sqrt((1 + slant) / 2);
	const sin = -Math.sign(xy) * Math.sqrt((1 - slant) / 2);
	for (let i = 0; i < x.length; i += 1) {
		const [dx, dy] = [x[i]! - cx, y[i]! - cy];
		x[i] = dx * cos - dy * sin;
		y[i] = dx * sin + dy * cos;
	}
}
