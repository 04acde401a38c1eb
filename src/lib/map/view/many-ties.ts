import { bisectRight } from 'd3';
import type { Network, Positions } from '../../network/network.ts';
import type { MapStyle } from '../look/map-style.ts';
import { channels, type Palette } from '../look/palette.ts';

/** Beyond this many, ties are drawn by `TieLayer`, not by sigma. */
export const MANY_TIES = 4000;

/** How opaque all of many ties may become together: where they are dense, nodes stay legible. */
export const TOGETHER = 0.4;

/** Ties drawn while the map moves, when there are many: the strongest. */
export const TIES_FOLLOW = 4000;

/** Pixels of line for each square pixel that the network covers, at most. */
const DENSEST = 12;

/** How opaque a tie is: the more ties are drawn, the lighter. */
export function tieOpacity(ties: number): number {
	if (ties <= MANY_TIES) return Math.max(0.28, Math.min(0.5, 8.5 / Math.sqrt(ties + 1)));
	return Math.max(0.012, 50 * ties ** -0.72);
}

/** Ties between nodes of different colours, as a part of the opacity of the others. */
const BETWEEN = 0.4;

/** Keys of the ties, the strongest first: those drawn while the map moves. */
export function strongestFirst(network: Network): string[] {
	const byWeight = new Map<number, string[]>();
	network.forEachEdge((key, { weight }) => {
		const same = byWeight.get(weight);
		if (same) same.push(key);
		else byWeight.set(weight, [key]);
	});
	return [...byWeight].sort(([a], [b]) => b - a).flatMap(([, keys]) => keys);
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
 * How far one can go along many ties before they are too dense to be told apart.
 *
 * @param ends as `endsOf` gives them, the strongest tie first
 * @returns how many ties to draw for pixels per unit of the layout: all of them when there is room
 */
export function thinning(ends: Float32Array): (zoom: number) => number {
	const count = ends.length / 4;
	const together = new Float64Array(count);
	let [left, right, bottom, top, sum] = [Infinity, -Infinity, Infinity, -Infinity, 0];
	for (let tie = 0; tie < count; tie += 1) {
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends.subarray(4 * tie, 4 * tie + 4);
		left = Math.min(left, x1, x2);
		right = Math.max(right, x1, x2);
		bottom = Math.min(bottom, y1, y2);
		top = Math.max(top, y1, y2);
		together[tie] = sum += Math.hypot(x2 - x1, y2 - y1);
	}
	const area = count === 0 ? 0 : (right - left) * (top - bottom);
	// Lengths grow as the zoom, the area as its square.
	return (zoom) =>
		Math.max(Math.min(count, TIES_FOLLOW), bisectRight(together, DENSEST * zoom * area));
}

/**
 * The colour of one of many ties: that of its ends when they share it, so that groups can be told
 * through their ties, else ink, fainter: `share` is its part of the opacity of ties.
 */
export function tieColour(
	style: MapStyle,
	palette: Palette,
	[source, target]: [string, string],
): { hex: string; share: number } {
	const isPlain = style.entries.length < 2;
	const token = style.token(source);
	return !isPlain && token === style.token(target)
		? { hex: palette.token(token), share: 1 }
		: { hex: palette.ink, share: isPlain ? 1 : BETWEEN };
}

/** How opaque so many ties are before they are laid down together. */
export const opacityApart = (ties: number) => Math.min(1, tieOpacity(ties) / TOGETHER);

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
		const { hex, share } = tieColour(style, palette, network.extremities(tie));
		const known = `${hex} ${share}`;
		let both = bytes.get(known);
		if (!both) {
			const end = [...channels(hex), 255].map((value) => Math.round(value * share));
			both = Uint8Array.from([...end, ...end]);
			bytes.set(known, both);
		}
		colours.set(both, 8 * index);
	});
	return colours;
}
