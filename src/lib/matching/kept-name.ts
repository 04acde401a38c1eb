import type { Prepared } from './prepared.ts';

/** How well a name is written: in full, with its accents, not all in capitals. */
function care({ actor: { label }, words }: Prepared): number {
	const isShouted = label === label.toUpperCase() && label !== label.toLowerCase();
	const isMuttered = label === label.toLowerCase();
	const accents = label.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
	const isTrim = label === label.trim() && !/\s\s/.test(label);
	return (
		(isShouted || isMuttered ? 0 : 100) + (isTrim ? 10 : 0) + accents + words.join('').length / 100
	);
}

/** Actors with the one whose name should stay first: the most often mentioned, then the best written. */
export function keptFirst(actors: readonly Prepared[]): Prepared[] {
	return actors.toSorted(
		(a, b) =>
			b.actor.rows - a.actor.rows ||
			care(b) - care(a) ||
			b.actor.label.length - a.actor.label.length ||
			(a.actor.id < b.actor.id ? -1 : 1),
	);
}
