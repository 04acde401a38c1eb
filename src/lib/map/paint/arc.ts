export interface Point {
	x: number;
	y: number;
}

/** A line from one point to another, straight or drawn aside by a control point. */
export interface Arc {
	from: Point;
	to: Point;
	control?: Point;
}

/** The tip of an arrow, then both corners of its base. */
export type Head = [Point, Point, Point];

/** Size of an arrow head, for a line of width 1. */
export const HEAD = { length: 4, width: 3.2 };
/** Heads are those of a line at least this wide, in pixels. */
export const LEAST_WIDTH = 1.6;

const between = (a: Point, b: Point, t: number): Point => ({
	x: a.x + (b.x - a.x) * t,
	y: a.y + (b.y - a.y) * t,
});

/**
 * The line between two points, y downwards, with its control point to the left of its direction.
 *
 * @param bend distance of the control point from the straight line, as a part of its length
 */
export function bent(from: Point, to: Point, bend: number): Arc {
	if (bend === 0) return { from, to };
	const middle = between(from, to, 0.5);
	const control = {
		x: middle.x + bend * (to.y - from.y),
		y: middle.y - bend * (to.x - from.x),
	};
	return { from, to, control };
}

/** The point at a part of a line, from 0 to 1. */
export function pointAt({ from, control, to }: Arc, t: number): Point {
	if (!control) return between(from, to, t);
	return between(between(from, control, t), between(control, to, t), t);
}

/**
 * The line with an arrow head that touches a disc around its end: it stops where the head begins.
 * Without a head when there is no room for one.
 *
 * @param radius of the disc, in pixels
 * @param width of the line, in pixels
 */
export function arrowed(arc: Arc, radius: number, width: number): Arc & { head?: Head } {
	const thickness = Math.max(LEAST_WIDTH, width);
	const length = HEAD.length * thickness;
	const distance = Math.hypot(arc.to.x - arc.from.x, arc.to.y - arc.from.y);
	if (distance < radius + length) return arc;
	const start = shareAt(arc, radius + length);
	const [base, tip] = [pointAt(arc, start), pointAt(arc, shareAt(arc, radius))];
	const along = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
	const half = (HEAD.width * thickness) / 2;
	const [x, y] = [(-(tip.y - base.y) / along) * half, ((tip.x - base.x) / along) * half];
	const head: Head = [tip, { x: base.x + x, y: base.y + y }, { x: base.x - x, y: base.y - y }];
	const control = arc.control && between(arc.from, arc.control, start);
	return { from: arc.from, to: base, head, ...(control && { control }) };
}

/** The part of a line after which it is nearer to its end than a distance. */
function shareAt(arc: Arc, distance: number): number {
	let [far, near] = [0, 1];
	for (let step = 0; step < 24; step += 1) {
		const middle = (far + near) / 2;
		const { x, y } = pointAt(arc, middle);
		if (Math.hypot(arc.to.x - x, arc.to.y - y) > distance) far = middle;
		else near = middle;
	}
	return near;
}
