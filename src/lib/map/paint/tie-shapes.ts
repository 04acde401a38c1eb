import { MANY_TIES, tieColour, TOGETHER } from '../many-ties.ts';
import type { Picture } from './picture.ts';

export interface Point {
	x: number;
	y: number;
}

/** A tie in pixels. */
export interface TieShape {
	from: Point;
	to: Point;
	width: number;
	/** The triangle of its arrow. */
	head?: [Point, Point, Point];
}

/** Ties of the same colour, each laid over the others. */
export interface TieGroup {
	hex: string;
	opacity: number;
	ties: TieShape[];
}

/** The shape of one tie, with an arrow head when it has a direction. */
export function tieShape({ network, style, frame }: Picture, tie: string): TieShape {
	const [source, target] = network.extremities(tie);
	const [from, to] = [frame.place(source), frame.place(target)];
	const width = style.tieWidth(network.getEdgeAttribute(tie, 'weight')) * frame.scale;
	if (!network.isDirected(tie)) return { from, to, width };
	return { from, to, width, head: arrowHead(from, to, style.radius(target) * frame.scale, width) };
}

/**
 * All ties as on screen. Many ones are lines of one pixel, by colour; they are drawn apart, then
 * laid down together with the opacity `together`.
 */
export function drawnTies(picture: Picture): { together: number; groups: TieGroup[] } {
	const { network, style, palette, frame } = picture;
	if (network.size <= MANY_TIES) {
		const ties = network.edges().map((tie) => tieShape(picture, tie));
		return { together: 1, groups: [{ hex: palette.ink, opacity: style.tieOpacity, ties }] };
	}
	const groups = new Map<string, TieGroup>();
	for (const tie of network.edges()) {
		const ends = network.extremities(tie);
		const { hex, opacity } = tieColour(style, palette, ends);
		const group = groups.get(hex) ?? { hex, opacity, ties: [] };
		groups.set(hex, group);
		group.ties.push({ from: frame.place(ends[0]), to: frame.place(ends[1]), width: 1 });
	}
	return { together: TOGETHER, groups: [...groups.values()] };
}

/** The head that touches the disc of a radius around `to`; none when the tie is too short. */
function arrowHead(from: Point, to: Point, radius: number, width: number): TieShape['head'] {
	const distance = Math.hypot(to.x - from.x, to.y - from.y);
	const length = 5 + 1.5 * width;
	if (distance < radius + length) return undefined;
	const [ux, uy] = [(to.x - from.x) / distance, (to.y - from.y) / distance];
	const [x, y] = [to.x - ux * (radius + 1), to.y - uy * (radius + 1)];
	const wide = length * 0.4;
	return [
		{ x, y },
		{ x: x - ux * length - uy * wide, y: y - uy * length + ux * wide },
		{ x: x - ux * length + uy * wide, y: y - uy * length - ux * wide },
	];
}
