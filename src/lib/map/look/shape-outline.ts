import type { Shape } from './appearance.ts';

type Point = readonly [x: number, y: number];

const AREA = Math.PI;

/** Half the side of a square. */
export const SQUARE = Math.sqrt(AREA) / 2;
/** From the centre of a triangle to its corners. */
export const TRIANGLE = Math.sqrt((4 * AREA) / (3 * Math.sqrt(3)));
/** From the centre of a hexagon to its corners. */
export const HEXAGON = Math.sqrt((2 * AREA) / (3 * Math.sqrt(3)));
/** Half the width of an arm of a cross, as a part of its length from the centre. */
const ARM = 0.36;
const CROSS_LENGTH = Math.sqrt(AREA / (8 * ARM - 4 * ARM ** 2));
/** Length of the arms of a cross from its centre, and half their width. */
export const CROSS = { length: CROSS_LENGTH, width: ARM * CROSS_LENGTH };
/** From the centre of a star to its inner corners, as a part of the way to its points. */
export const STAR_WAIST = 0.45;
/** From the centre of a star to its points. */
export const STAR = Math.sqrt(AREA / (5 * STAR_WAIST * Math.sin(Math.PI / 5)));
const DASH_RATIO = 2.2;
/** Half the height of a dash, and half its width. */
export const DASH = {
	height: Math.sqrt(AREA / (4 * DASH_RATIO)),
	width: DASH_RATIO * Math.sqrt(AREA / (4 * DASH_RATIO)),
};

function ring(corners: number, reach: (corner: number) => number): Point[] {
	return Array.from({ length: corners }, (_, corner) => {
		const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
		return [reach(corner) * Math.cos(angle), reach(corner) * Math.sin(angle)];
	});
}

const rectangle = (width: number, height: number): Point[] => [
	[-width, -height],
	[width, -height],
	[width, height],
	[-width, height],
];

const { length: l, width: w } = CROSS;

const OUTLINES: Record<Exclude<Shape, 'disc'>, readonly Point[]> = {
	square: rectangle(SQUARE, SQUARE),
	triangle: ring(3, () => TRIANGLE),
	diamond: ring(4, () => SQUARE * Math.SQRT2),
	cross: [
		[-w, -l],
		[w, -l],
		[w, -w],
		[l, -w],
		[l, w],
		[w, w],
		[w, l],
		[-w, l],
		[-w, w],
		[-l, w],
		[-l, -w],
		[-w, -w],
	],
	star: ring(10, (corner) => (corner % 2 === 0 ? STAR : STAR_WAIST * STAR)),
	dash: rectangle(DASH.width, DASH.height),
	hexagon: ring(6, () => HEXAGON),
};

/**
 * Corners of a shape around (0, 0), y downwards, of the same area as the disc of radius 1: no shape
 * says more than another. Nothing for the disc, which has none.
 */
export function outlineOf(shape: Shape): readonly Point[] | undefined {
	return shape === 'disc' ? undefined : OUTLINES[shape];
}

/** How far a shape reaches from its centre, in radii of the disc of the same area. */
export function reachOf(shape: Shape): number {
	const corners = outlineOf(shape) ?? [[1, 0] as Point];
	return Math.max(...corners.map(([x, y]) => Math.hypot(x, y)));
}
