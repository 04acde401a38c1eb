import type { EdgeDisplayData } from 'sigma/types';
import type { Network } from '../../network/network.ts';
import type { MapStyle } from '../look/map-style.ts';
import { bendOf } from '../view/tie-bend.ts';
import { premultiplied, type Palette } from '../look/palette.ts';
import { nodeLook } from './node-look.ts';

/**
 * The look of nodes and ties for sigma. They only read: the network is never written to.
 */
export function reducersOf(network: Network, style: MapStyle, palette: Palette) {
	const colour = premultiplied(palette.ink, style.tieOpacity);
	return {
		nodeReducer: nodeLook(network, style, palette),
		edgeReducer(key: string): Partial<EdgeDisplayData> & { curvature: number } {
			const { weight } = network.getEdgeAttributes(key);
			const curvature = bendOf(network, key);
			const type = curvature > 0 ? 'curve' : network.isDirected(key) ? 'arrow' : 'line';
			return { type, color: colour, size: style.tieWidth(weight), curvature };
		},
	};
}
