import { placeLine } from '$lib/map/legend/placement-words.ts';
import type { ActorMapState } from '$lib/state/actor-map.svelte.ts';
import type { Wording } from '$lib/text/messages.ts';

/**
 * What places say, then what is not on a map although the files say it, one sentence each.
 *
 * @param layout the places taken, when they are not the map's own
 */
export function hiddenLines(
	{
		whole,
		selected,
		shown,
		layout: own,
	}: Pick<ActorMapState, 'whole' | 'selected' | 'shown' | 'layout'>,
	{ t: messages, formats }: Wording,
	layout = own,
): string[] {
	if (!whole || !selected || !shown) return [];
	const t = messages.mapScreen;
	const { selfTies, parallelTies, unusableWeights } = shown.dropped;
	const missing = whole.graph.order - selected.graph.order;
	return [
		layout ? placeLine(messages, layout, shown.graph) : '',
		t.dropped(selfTies, parallelTies, unusableWeights),
		missing > 0 ? t.hiddenBySelection(missing, formats.integer(missing)) : '',
	].filter((line) => line !== '');
}
