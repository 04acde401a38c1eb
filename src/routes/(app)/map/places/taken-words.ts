import type { MatchedPlaces } from '$lib/network/placement/match-places.ts';
import type { Messages } from '$lib/text/messages.ts';

/** Names given before the others are counted. */
const NAMED = 3;

/** What the places of a file brought to a map: who was placed, who was not, whom nobody knows. */
export function takenWords(
	{ places, unplaced, unknown, ambiguous, isScaled }: MatchedPlaces & { isScaled: boolean },
	from: string,
	t: Messages['mapPlaces'],
): string[] {
	return [
		t.taken(places.size, places.size + unplaced.length, from),
		...(isScaled ? [t.takenScaled] : []),
		...(unplaced.length > 0 ? [t.unplaced(unplaced.length, unplaced.slice(0, NAMED))] : []),
		...(unknown.length > 0 ? [t.unknown(unknown.length, unknown.slice(0, NAMED))] : []),
		...(ambiguous > 0 ? [t.ambiguous(ambiguous)] : []),
	];
}
