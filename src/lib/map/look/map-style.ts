import type { Positions, Network } from '../../network/network.ts';
import type { Appearance } from '../../model/appearance.ts';
import type { ColourToken, Shape } from './appearance.ts';
import { tieOpacity } from '../view/many-ties.ts';
import { colouring, type ColouringOptions, type Entry } from './colouring.ts';
import { fitting } from './free-room.ts';
import { reachOf } from './shape-outline.ts';
import { shaping, type ShapeEntry } from './shaping.ts';
import { sizing, type SizeKey, type Sizing } from './sizing.ts';

/** How every node and tie of a network looks, derived from the network and an appearance. */
export interface MapStyle {
	/** What is drawn: what was asked, as far as it is known of this network. */
	appearance: Appearance;
	/** The legend's lines for colours. */
	entries: Entry[];
	/** Those for borders; none without. */
	borders: Entry[];
	/** Those for shapes; none when all are discs. */
	shapes: ShapeEntry[];
	/** What sizes mean. */
	sizes: SizeKey;
	/** Whether groups were asked for and cannot be trusted. */
	unstableGroups: boolean;
	token(key: string): ColourToken;
	shape(key: string): Shape;
	/** Colour of the border; none for a node without one. */
	border(key: string): ColourToken | undefined;
	/** Whether a node has no value for what colours or sizes say. */
	isHollow(key: string): boolean;
	/** In units of the layout. */
	radius(key: string): number;
	/** In units of the layout: follows the square root of the weight, so that a heavy tie stays a line. */
	tieWidth(weight: number): number;
	/** How opaque a tie is: the more ties, the lighter. */
	tieOpacity: number;
	/** Node keys, the largest first, then the best-connected: the order in which labels are placed. */
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
	/** Where nodes are: sizes that the layout kept no room for then stay clear of each other. */
	positions?: Positions;
}

export function styleOf(
	network: Network,
	appearance: Appearance,
	{ whole = network, positions, ...options }: StyleOptions = {},
): MapStyle {
	const isShown = (key: string) => network.hasNode(key);
	const shown = <E extends { keys: string[] }>(lines: readonly E[]): E[] =>
		lines
			.map((line) => ({ ...line, keys: line.keys.filter(isShown) }))
			.filter(({ keys }) => keys.length > 0);
	const all = colouring(whole, appearance.colour, options);
	const isColoured = all[0]?.meaning.kind !== 'all';
	const entries = shown(all);
	const tokens = byKey(entries, ({ token }) => token);
	const edges = colouring(whole, appearance.border ?? { by: 'none' }, options);
	const borders = edges[0]?.meaning.kind === 'all' ? [] : shown(edges);
	const isBorder = ({ meaning: { kind } }: Entry) => kind !== 'unknown' && kind !== 'outside';
	const borderOf = byKey(borders.filter(isBorder), ({ token }) => token);
	const shapes = shown(shaping(whole, appearance.shape ?? { by: 'mode' }));
	const shapeOf = byKey(shapes, ({ shape }) => shape);
	const shape = (key: string) => shapeOf.get(key) ?? 'disc';
	const asked = sizing(network, appearance.size, whole, options.measured);
	const { radii, key: sizes } = roomy(
		asked ?? byTies(network, whole),
		appearance,
		shape,
		positions,
	);
	const blank = new Set(sizes.blank);
	const radius = (key: string) => radii.get(key) ?? 0;
	const isUnmeasured = appearance.colour.by === 'measure' && !isColoured;
	return {
		appearance: {
			...appearance,
			...(!asked && { size: { by: 'degree' } }),
			...(isUnmeasured && { colour: { by: 'none' } }),
		},
		entries,
		borders,
		shapes,
		sizes,
		unstableGroups: appearance.colour.by === 'groups' && !isColoured,
		token: (key) => tokens.get(key) ?? 'unknown',
		shape,
		border: (key) => borderOf.get(key),
		isHollow: (key) => blank.has(key) || (tokens.get(key) ?? 'unknown') === 'unknown',
		radius,
		tieWidth: tieWidths(whole),
		tieOpacity: tieOpacity(network.size),
		ranked: network
			.nodes()
			.sort(
				(a, b) =>
					radius(b) - radius(a) || network.degree(b) - network.degree(a) || (a < b ? -1 : 1),
			),
	};
}

function byKey<E extends { keys: string[] }, T>(
	lines: readonly E[],
	of: (line: E) => T,
): Map<string, T> {
	return new Map(lines.flatMap((line) => line.keys.map((key) => [key, of(line)] as const)));
}

function byTies(network: Network, whole: Network): Sizing {
	const size = sizing(network, { by: 'degree' }, whole);
	if (!size) throw new Error('Every network has degrees.');
	return size;
}

/** Sizes that keep clear of each other: the layout has made room for those of ties, as discs. */
function roomy(
	{ radii, key }: Sizing,
	{ size, shape: by }: Appearance,
	shape: (key: string) => Shape,
	positions: Positions | undefined,
): Sizing {
	const hasRoom = size.by !== 'measure' && size.by !== 'attribute' && by?.by !== 'attribute';
	if (!positions || hasRoom) return { radii, key };
	const reach = new Map([...radii].map(([node, radius]) => [node, radius * reachOf(shape(node))]));
	const factor = fitting(positions, reach);
	return {
		radii: new Map([...radii].map(([node, radius]) => [node, factor * radius])),
		key: {
			...key,
			references: key.references.map(({ value, radius }) => ({ value, radius: factor * radius })),
		},
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
