import type { ShownOutlines } from '../../model/outlines.ts';
import type { Network } from '../../network/network.ts';
import { geographicFrame } from '../../network/placement/geographic-frame.ts';
import type { Placed } from '../../network/placement/placed.ts';
import type { PlacedOutlines } from './seen-outlines.ts';

/** Outlines under a network placed by latitude and longitude; undefined under any other. */
export function placedOutlines(
	shown: ShownOutlines | undefined,
	network: Network,
	{ by, positions }: Pick<Placed, 'by' | 'positions'>,
): PlacedOutlines | undefined {
	if (!shown || by.by !== 'map') return undefined;
	const frame = geographicFrame(network, positions);
	return frame && { ...shown, frame };
}
