import type { Network } from '../../network/network.ts';
import type { MapFrame } from '../view/map-frame.ts';
import type { MapStyle } from '../look/map-style.ts';
import type { PlacedOutlines } from '../outlines/seen-outlines.ts';
import type { Palette } from '../look/palette.ts';

/** What is drawn, how, and where. */
export interface Picture {
	network: Network;
	style: MapStyle;
	palette: Palette;
	frame: MapFrame;
	/** Lines of a territory under the ties. */
	outlines?: PlacedOutlines;
	/** Keys of the nodes that were put in a place of their own: marked on screen. */
	pinned?: ReadonlySet<string>;
}
