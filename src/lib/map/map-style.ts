import { radii } from '../network/layout/radius.ts';
import { modesOf, type Network } from '../network/network.ts';
import type { Mode } from '../network/network-rows.ts';
import type { Appearance } from '../model/appearance.ts';
import type { ColourToken, Shape } from './appearance.ts';
import { MANY_TIES } from './many-ties.ts';
import { colouring, type ColouringOptions, type Entry } from './colouring.ts';

/** How every node and tie of a network looks, derived from the network and an appearance. */
export interface MapStyle {
	appearance: Appearance;
	/** The legend's lines for colours. */
	entries: Entry[];
	/** The shape of each mode, when there are several. */
	shapes: { mode: Mode; shape: Shape; count: number }[];
	/** Whether groups were asked for and cannot be trusted. */
	unstableGroups: boolean;
	token(key: string): ColourToken;
	shape(key: string): Shape;
	/** In units of the layout. */
	radius(key: string): number;
	/** In units of the layout: follows the square root of the weight, so that a heavy tie stays a line. */
	tieWidth(weight: number): number;
	/** How opaque a tie is: the more ties, the lighter. */
	tieOpacity: number;
	/** Node keys, the best-connected first: the order in which labels are placed. */
	ranked: string[];
}

const THINNEST = 1.2;
const THICKEST = 5;
/** With directions, heads grow with their tie. */
const THICKEST_DIRECTED = 3;

export interface StyleOptions extends ColouringOptions {
	/**
	 * The network that was laid out, when the one shown is a part of it: colours, shapes and sizes
	 * keep their meaning whatever is left out.
	 */
	whole?: Network;
}

export function styleOf(
	network: Network,
	appearance: Appearance,
	{ whole = network, ...options }: StyleOptions = {},
): MapStyle {
	const all = colouring(whole, appearance.colour, options);
	const entries = all
		.map((entry) => ({ ...entry, keys: entry.keys.filter((key) => network.hasNode(key)) }))
		.filter(({ keys }) => keys.length > 0);
	const tokens = new Map(entries.flatMap(({ keys, token }) => keys.map((key) => [key, token])));
	const radiusOf = radii(network, appearance.size.by, whole);
	const modes = modesOf(whole);
	const shapeOf = (mode: Mode): Shape => (modes.indexOf(mode) === 1 ? 'square' : 'disc');
	const ranked = network
		.nodes()
		.sort((a, b) => network.degree(b) - network.degree(a) || (a < b ? -1 : 1));
	return {
		appearance,
		entries,
		shapes:
			modes.length < 2
				? []
				: modes.map((mode) => ({
						mode,
						shape: shapeOf(mode),
						count: network.filterNodes((_, node) => node.mode === mode).length,
					})),
		unstableGroups: appearance.colour.by === 'groups' && all[0]?.meaning.kind === 'all',
		token: (key) => tokens.get(key) ?? 'unknown',
		shape: (key) => shapeOf(network.getNodeAttribute(key, 'mode')),
		radius: (key) => radiusOf.get(key) ?? 0,
		tieWidth: tieWidths(whole),
		tieOpacity: tieOpacity(network.size),
		ranked,
	};
}

function tieWidths(network: Network): (weight: number) => number {
	let [least, most] = [Infinity, 0];
	network.forEachEdge((_, { weight }) => {
		least = Math.min(least, weight);
		most = Math.max(most, weight);
	});
	if (!(most > least)) return () => 1.6;
	const thickest = network.directedSize > 0 ? THICKEST_DIRECTED : THICKEST;
	return (weight) => Math.max(THINNEST, thickest * Math.sqrt(weight / most));
}

function tieOpacity(ties: number): number {
	if (ties <= MANY_TIES) return Math.max(0.28, Math.min(0.5, 8.5 / Math.sqrt(ties + 1)));
	return Math.max(0.012, 50 * ties ** -0.72);
}
