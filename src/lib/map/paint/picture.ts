import type { Network } from '../../network/network.ts';
import type { MapFrame } from '../map-frame.ts';
import type { MapStyle } from '../map-style.ts';
import type { Palette } from '../palette.ts';

/** What is drawn, how, and where. */
export interface Picture {
	network: Network;
	style: MapStyle;
	palette: Palette;
	frame: MapFrame;
}
