import { MANY_TIES, opacityApart, tieColour, TOGETHER } from '../view/many-ties.ts';
import { bendOf } from '../view/tie-bend.ts';
import { arrowed, bent, type Arc, type Head } from './arc.ts';
import type { Picture } from './picture.ts';

/** A tie in pixels. */
export interface TieShape extends Arc {
	width: number;
	/** The triangle of its arrow. */
	head?: Head;
}

/** Ties of the same colour, each laid over the others. */
export interface TieGroup {
	hex: string;
	opacity: number;
	ties: TieShape[];
}

/** The ties of a picture, laid down with the opacity `together`. */
export interface DrawnTies {
	together: number;
	groups: TieGroup[];
}

/** The shape of one tie, with an arrow head when it has a direction. */
export function tieShape({ network, style, frame }: Picture, tie: string): TieShape {
	const [source, target] = network.extremities(tie);
	const [from, to] = [frame.place(source), frame.place(target)];
	const width = style.tieWidth(network.getEdgeAttribute(tie, 'weight')) * frame.scale;
	if (!network.isDirected(tie)) return { from, to, width };
	const radius = style.radius(target) * frame.scale;
	return { ...arrowed(bent(from, to, bendOf(network, tie)), radius, width), width };
}

/**
 * Ties as on screen: all, or those given. In a network of many they are lines of one pixel, by
 * colour, to be drawn apart and laid down together.
 */
export function drawnTies(
	picture: Picture,
	ties: readonly string[] = picture.network.edges(),
): DrawnTies {
	const { network, style, palette, frame } = picture;
	if (network.size <= MANY_TIES) {
		const shapes = ties.map((tie) => tieShape(picture, tie));
		return { together: 1, groups: [{ hex: palette.ink, opacity: style.tieOpacity, ties: shapes }] };
	}
	const groups = new Map<string, TieGroup>();
	const opacity = opacityApart(ties.length);
	for (const tie of ties) {
		const ends = network.extremities(tie);
		const { hex, share } = tieColour(style, palette, ends);
		const group = groups.get(hex) ?? { hex, opacity: opacity * share, ties: [] };
		groups.set(hex, group);
		group.ties.push({ from: frame.place(ends[0]), to: frame.place(ends[1]), width: 1 });
	}
	return { together: TOGETHER, groups: [...groups.values()] };
}
