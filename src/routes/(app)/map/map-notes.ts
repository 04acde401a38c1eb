import type { ActorMapState } from '$lib/state/actor-map.svelte.ts';
import type { Wording } from '$lib/text/messages.ts';

/** What is not on a map although the files say it, one sentence each. */
export function hiddenLines(
	{ whole, shown }: Pick<ActorMapState, 'whole' | 'shown'>,
	{ t: { mapScreen: t }, formats }: Wording,
): string[] {
	if (!whole || !shown) return [];
	const { selfTies, parallelTies, unusableWeights } = shown.dropped;
	const missing = whole.graph.order - shown.graph.order;
	return [
		t.dropped(selfTies, parallelTies, unusableWeights),
		missing > 0 ? t.hiddenBySelection(missing, formats.integer(missing)) : '',
	].filter((line) => line !== '');
}
