import { geoConicEqualArea } from 'd3';
import { pointWeights } from './point-weights.ts';

/** Wider than this in degrees, a plane grid would stretch the north. */
const WIDE = 15;
/** A detail of the line that is smaller than this is not drawn, in pixels. */
const DETAIL = 0.5;

/** A closed line in pixels. */
export interface FittedRing {
	x: Float64Array;
	y: Float64Array;
}

export interface FittedShapes {
	/** By shape; a shape smaller than a detail keeps its first ring. */
	shapes: FittedRing[][];
	width: number;
	height: number;
}

interface Extent {
	low: [number, number];
	high: [number, number];
}

function extentOf(rings: Iterable<{ x: ArrayLike<number>; y: ArrayLike<number> }>): Extent {
	const low: [number, number] = [Infinity, Infinity];
	const high: [number, number] = [-Infinity, -Infinity];
	for (const { x, y } of rings) {
		for (let i = 0; i < x.length; i += 1) {
			low[0] = Math.min(low[0], x[i]!);
			low[1] = Math.min(low[1], y[i]!);
			high[0] = Math.max(high[0], x[i]!);
			high[1] = Math.max(high[1], y[i]!);
		}
	}
	return { low, high };
}

/** From degrees to a plane, y downwards: equirectangular, or conic for wide areas. */
function projectionFor({
	low,
	high,
}: Extent): (longitude: number, latitude: number) => [number, number] {
	const [centre, parallel] = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2];
	const radian = Math.PI / 180;
	if (high[0] - low[0] <= WIDE && high[1] - low[1] <= WIDE) {
		const narrowed = Math.cos(parallel * radian);
		return (longitude, latitude) => [longitude * narrowed * radian, -latitude * radian];
	}
	const sixth = (high[1] - low[1]) / 6;
	const project = geoConicEqualArea()
		.parallels([low[1] + sixth, high[1] - sixth])
		.rotate([-centre, 0])
		.center([0, parallel])
		.scale(1)
		.translate([0, 0]);
	return (longitude, latitude) => project([longitude, latitude]) ?? [0, 0];
}

/** Shapes given as rings of degrees, in the room given and with its details, from its top left. */
export function fitShapes(
	shapes: readonly (readonly (readonly number[])[])[],
	room: { width: number; height: number },
): FittedShapes {
	const degrees = shapes.map((rings) =>
		rings.map((ring) => ({
			x: Float64Array.from({ length: ring.length / 2 }, (_, i) => ring[2 * i]!),
			y: Float64Array.from({ length: ring.length / 2 }, (_, i) => ring[2 * i + 1]!),
		})),
	);
	const project = projectionFor(extentOf(degrees.flat()));
	const plane = degrees.map((rings) =>
		rings.map(({ x, y }) => {
			const placed = { x: new Float64Array(x.length), y: new Float64Array(x.length) };
			for (let i = 0; i < x.length; i += 1) {
				[placed.x[i], placed.y[i]] = project(x[i]!, y[i]!);
			}
			return placed;
		}),
	);
	const { low, high } = extentOf(plane.flat());
	const [across, down] = [high[0] - low[0], high[1] - low[1]];
	if (!(across > 0) || !(down > 0)) return { shapes: shapes.map(() => []), width: 0, height: 0 };
	const scale = Math.min(room.width / across, room.height / down);
	return {
		shapes: plane.map((rings) => {
			const fitted = rings.map((ring) => inPixels(ring, low, scale));
			const drawn = fitted.filter(({ x }) => x.length > 3);
			return drawn.length > 0 ? drawn : fitted.slice(0, 1);
		}),
		width: across * scale,
		height: down * scale,
	};
}

function inPixels({ x, y }: FittedRing, low: [number, number], scale: number): FittedRing {
	const placed = {
		x: x.map((one) => (one - low[0]) * scale),
		y: y.map((one) => (one - low[1]) * scale),
	};
	const weights = pointWeights(placed.x, placed.y);
	const isKept = (_: number, i: number) => weights[i]! >= DETAIL;
	return { x: placed.x.filter(isKept), y: placed.y.filter(isKept) };
}
