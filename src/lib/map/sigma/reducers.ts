import type { Attributes } from 'graphology-types';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Network } from '../../network/network.ts';
import type { MapStyle } from '../map-style.ts';
import { SQUARE_OF_DISC } from '../paint/paint-mark.ts';
import { premultiplied, type Palette } from '../palette.ts';

/** Nodes beyond this many are drawn as points. */
export const MANY_NODES = 2000;

/**
 * The look of nodes and ties for sigma. They only read: the network is never written to.
 */
export function reducersOf(network: Network, style: MapStyle, palette: Palette) {
	const disc = network.order > MANY_NODES ? 'point' : 'disc';
	const colour = premultiplied(palette.ink, style.tieOpacity);
	return {
		nodeReducer(key: string, place: Attributes): Partial<NodeDisplayData> {
			const shape = style.shape(key);
			const radius = style.radius(key);
			return {
				...place,
				size: shape === 'square' ? radius * SQUARE_OF_DISC : radius,
				color: palette.token(style.token(key)),
				type: shape === 'square' ? 'square' : disc,
			};
		},
		edgeReducer(key: string): Partial<EdgeDisplayData> {
			const { weight } = network.getEdgeAttributes(key);
			const type = network.isDirected(key) ? 'arrow' : 'line';
			return { type, color: colour, size: style.tieWidth(weight) };
		},
	};
}
