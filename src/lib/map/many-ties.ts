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
		const from = positions.get(network.source(tie));
		const to = positions.get(network.target(tie));
		if (!from || !to) return;
		ends[4 * index] = from.x;
		ends[4 * index + 1] = from.y;
		ends[4 * index + 2] = to.x;
		ends[4 * index + 3] = to.y;
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
	const bytes = new Map<string, Uint8Array>();
	ties.forEach((tie, index) => {
		const ends: [string, string] = [network.source(tie), network.target(tie)];
		const { hex, opacity } = tieColour(style, palette, ends);
		let both = bytes.get(hex);
		if (!both) {
			const end = [...channels(hex).map((v) => v * opacity), 255 * opacity].map(Math.round);
			both = Uint8Array.from([...end, ...end]);
			bytes.set(hex, both);
		}
		colours.set(both, 8 * index);
	});
	return colours;
}
