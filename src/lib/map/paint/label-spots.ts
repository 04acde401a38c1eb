import type { Point } from './arc.ts';
import type { Box } from './box-index.ts';

/** A place where a label may be set. */
export interface LabelSpot {
	box: Box;
	align: 'left' | 'right' | 'center';
	/** A line from the border of the node to the label, when it is not beside it. */
	leader?: { from: Point; to: Point };
}

/** A node and the size of its label, in pixels. */
interface Labelled {
	x: number;
	y: number;
	radius: number;
	width: number;
	height: number;
}

/** Distance between a node and its label. */
const GAP = 3;
/** Lengths of the lines that lead to labels farther away, and how many directions are tried. */
const LEADERS = [12, 22, 34, 48];
const DIRECTIONS = 16;

/** The places beside a node, the best first: right, left, above, below, then the corners. */
export function besideSpots({ x, y, radius, width, height }: Labelled): LabelSpot[] {
	const at = (align: LabelSpot['align'], left: number, top: number): LabelSpot => ({
		box: { left, right: left + width, top, bottom: top + height },
		align,
	});
	const beside = radius + GAP;
	const near = radius * 0.7 + GAP;
	return [
		at('left', x + beside, y - height / 2),
		at('right', x - beside - width, y - height / 2),
		at('center', x - width / 2, y - beside - height),
		at('center', x - width / 2, y + beside),
		at('left', x + near, y - near - height),
		at('left', x + near, y + near),
		at('right', x - near - width, y - near - height),
		at('right', x - near - width, y + near),
	];
}

/** Places farther away, at the end of a line that leads there, the nearest first. */
export function ringSpots({ x, y, radius, width, height }: Labelled): LabelSpot[] {
	return LEADERS.flatMap((length) =>
		Array.from({ length: DIRECTIONS }, (_, index): LabelSpot => {
			const angle = (2 * Math.PI * index) / DIRECTIONS;
			const [across, down] = [Math.cos(angle), Math.sin(angle)];
			const from = { x: x + radius * across, y: y + radius * down };
			const to = { x: x + (radius + length) * across, y: y + (radius + length) * down };
			const side = Math.abs(across) < 0.3 ? 'center' : across > 0 ? 'left' : 'right';
			const left = {
				left: to.x + GAP,
				right: to.x - GAP - width,
				center: to.x - width / 2,
			}[side];
			const top = side === 'center' ? (down > 0 ? to.y + 1 : to.y - height - 1) : to.y - height / 2;
			const box = { left, right: left + width, top, bottom: top + height };
			return { box, align: side, leader: { from, to } };
		}),
	);
}
