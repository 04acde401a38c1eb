import type { Attributes } from 'graphology-types';
import type { NodeDisplayData } from 'sigma/types';
import type { Network } from '../../network/network.ts';
import type { Shape } from '../look/appearance.ts';
import type { MapStyle } from '../look/map-style.ts';
import type { Palette } from '../look/palette.ts';

/** Nodes beyond this many are drawn as points. */
const MANY_NODES = 2000;

/** What our node programs read besides place, size and colour. */
export interface NodeLook {
	shape: Shape;
	/** Colour of the border; that of the node without one. */
	edge: string;
	isBordered: boolean;
	isHollow: boolean;
	paper: string;
}

/** The look of a node for sigma. It only reads: the network is never written to. */
export function nodeLook(network: Network, style: MapStyle, palette: Palette) {
	const isMany = network.order > MANY_NODES;
	return (key: string, place: Attributes): Partial<NodeDisplayData> & NodeLook => {
		const color = palette.token(style.token(key));
		const shape = style.shape(key);
		const border = style.border(key);
		const isHollow = style.isHollow(key);
		const isPlain = shape === 'disc' && border === undefined && !isHollow;
		return {
			...place,
			size: style.radius(key),
			color,
			type: isMany ? (isPlain ? 'point' : 'markPoint') : 'mark',
			shape,
			edge: border === undefined ? color : palette.token(border),
			isBordered: border !== undefined,
			isHollow,
			paper: palette.paper,
		};
	};
}
