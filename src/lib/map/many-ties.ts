import type { Network, Positions } from '../network/network.ts';
import type { MapStyle } from './map-style.ts';
import { channels, type Palette } from './palette.ts';

/** Beyond this many, ties are drawn by `TieLayer`, not by sigma. */
export const MANY_TIES = 4000;

/** How opaque all of many ties may become together: where they are dense, nodes stay legible. */
export const TOGETHER = 0.4;

/** Ties between nodes of different colours, as a part of the opacity of the others. */
const BETWEEN = 0.4;

/** Keys of the ties, the strongest first: those drawn while the map moves. */
export function strongestFirst(network: Network): string[] {
	const weights = network.mapEdges((key, { weight }) => ({ key, weight }));
	return weights.sort((a, b) => b.weight - a.weight).map(({ key }) => key);
}

/** Places of both ends of each tie: four numbers each. */
export function endsOf(
	network: Network,
	ties: readonly string[],
	positions: Positions,
): Float32Array {
	const ends = new Float32Array(4 * ties.length);
	ties.forEach((tie, index) => {
		const [from, to] = network.extremities(tie).map((key) => positions.get(key));
		if (from && to) ends.set([from.x, from.y, to.x, to.y], 4 * index);
	});
	return ends;
}

/**
 * The colour of one of many ties: that of its ends when they share it, so that groups can be told
 * through their ties, else ink, fainter.
 */
export function tieColour(
	style: MapStyle,
	palette: Palette,
	[source, target]: [string, string],
): { hex: string; opacity: number } {
	const opacity = Math.min(1, style.tieOpacity / TOGETHER);
	const token = style.token(source);
	const shared = style.entries.length > 1 && token === style.token(target);
	return shared
		? { hex: palette.token(token), opacity }
		: { hex: palette.ink, opacity: style.entries.length > 1 ? BETWEEN * opacity : opacity };
}

/** The colours of many ties, both ends of each: see `TieLayer.colour`. */
export function coloursOf(
	network: Network,
	ties: readonly string[],
	style: MapStyle,
	palette: Palette,
): Uint8Array {
	const colours = new Uint8Array(8 * ties.length);
	const bytes = new Map<string, number[]>();
	ties.forEach((tie, index) => {
		const { hex, opacity } = tieColour(style, palette, network.extremities(tie));
		const known = bytes.get(hex) ?? [...channels(hex).map((v) => v * opacity), 255 * opacity];
		bytes.set(hex, known);
		colours.set(known.map(Math.round), 8 * index);
		colours.set(known.map(Math.round), 8 * index + 4);
	});
	return colours;
}
