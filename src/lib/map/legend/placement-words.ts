import type { Placement } from '../../model/appearance.ts';
import type { Network } from '../../network/network.ts';
import type { Placed } from '../../network/placement/placed.ts';
import type { Messages } from '../../text/messages.ts';
import { attributeWords } from './legend-words.ts';

/** A placement as a choice among others. */
export function placementWords(t: Messages, placement: Placement): string {
	const { placements } = t.mapScreen;
	if (placement.by !== 'circle' || placement.attribute === undefined) {
		return placements.choices[placement.by];
	}
	return placements.circleBy(attributeWords(t, placement.attribute));
}

/**
 * What the place of a node says, with how many of the nodes and ties shown it says nothing of:
 * « Place : latitude et longitude, 12 acteurs sans lieu ». Empty by force, where it says nothing
 * exact.
 */
export function placeLine(
	t: Messages,
	{ by: placement, aside, backward }: Pick<Placed, 'by' | 'aside' | 'backward'>,
	network: Network,
): string {
	const { placements } = t.mapScreen;
	const away = [...aside].filter((key) => network.hasNode(key)).length;
	const against = [...backward].filter((edge) => network.hasEdge(edge)).length;
	switch (placement.by) {
		case 'force':
			return '';
		case 'circle':
			return placement.attribute === undefined
				? placements.says.circle
				: placements.says.circleBy(attributeWords(t, placement.attribute));
		case 'columns':
			return placements.says.columns;
		case 'layers':
			return placements.says.layers(against, away);
		case 'map':
			return placements.says.map(away);
	}
}
