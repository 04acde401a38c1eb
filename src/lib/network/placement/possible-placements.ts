import type { Placement } from '../../model/appearance.ts';
import { modesOf, type Network } from '../network.ts';
import { categoricalAttributes } from '../node-values.ts';
import { placesKnown } from './places-known.ts';

/** The placements that a network allows, by force first. */
export function possiblePlacements(network: Network): Placement[] {
	const placements: Placement[] = [{ by: 'force' }, { by: 'circle' }];
	for (const attribute of categoricalAttributes(network)) {
		placements.push({ by: 'circle', attribute });
	}
	if (modesOf(network).length === 2) placements.push({ by: 'columns' });
	if (network.directedSize > 0) placements.push({ by: 'layers' });
	if (placesKnown(network).count > 1) placements.push({ by: 'map' });
	return placements;
}

export function samePlacement(a: Placement, b: Placement): boolean {
	const attribute = (placement: Placement) =>
		placement.by === 'circle' ? placement.attribute : undefined;
	return a.by === b.by && attribute(a) === attribute(b);
}

/** The placement chosen, when the network allows it; by force otherwise. */
export function placementFor(network: Network, chosen: Placement): Placement {
	const isPossible = possiblePlacements(network).some((one) => samePlacement(one, chosen));
	return isPossible ? chosen : { by: 'force' };
}
