import type { Pins } from '../../model/pins.ts';
import type { Network } from '../network.ts';
import { placesOf, withPlaces } from '../placement/decided-places.ts';
import type { Placed } from '../placement/placed.ts';
import { placeNewcomers } from './place-newcomers.ts';

/**
 * The places of a network as corrections make it, once those of the stated one are known: nobody
 * moves, and the actors that corrections bring get a place, their own when the user decided one.
 *
 * @param placed may still be of another network: it is then left alone
 */
export function withNewcomers(
	placed: Placed,
	{ stated, corrected, pins }: { stated: Network; corrected: Network; pins: Pins | undefined },
): Placed {
	const { by, positions } = placed;
	if (corrected === stated || !stated.everyNode((key) => positions.has(key))) return placed;
	const isForced = by.by === 'force';
	const known = isForced ? withPlaces(positions, placesOf(corrected, pins)) : positions;
	return { ...placed, positions: placeNewcomers(corrected, known) };
}
