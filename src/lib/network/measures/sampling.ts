import type { Links } from '../links.ts';
import { shuffledNumbers } from '../shuffled-numbers.ts';
import { weakParts } from './weak-parts.ts';

/** Actors up to which paths are followed from each. */
const ALL_UP_TO = 5000;
/** Actors and ties looked at when paths are counted: some seconds. */
const PATHS_WORK = 5e8;
/** The same when only distances are, which follow many actors at once. */
const DISTANCES_WORK = 6e9;

/** Number of actors to follow paths from for betweenness; undefined for all. */
export function pivotsFor(links: Links): number | undefined {
	return sourcesWithin(PATHS_WORK, links);
}

/** Number of actors to follow distances from; undefined for all. */
export function distanceSourcesFor(links: Links): number | undefined {
	return sourcesWithin(DISTANCES_WORK, links);
}

function sourcesWithin(work: number, { count, out }: Links): number | undefined {
	if (count <= ALL_UP_TO) return undefined;
	const allowed = Math.max(1, Math.floor(work / (count + out.neighbour.length)));
	return allowed < count ? allowed : undefined;
}

/**
 * The actors to follow paths from, neighbours near each other: all of them, or `wanted` of them
 * drawn without replacement.
 */
export function drawSources(
	links: Links,
	wanted: number | undefined,
	random: () => number,
): Uint32Array {
	const { order } = weakParts(links);
	if (wanted === undefined || wanted >= links.count) return order;
	const isDrawn = new Uint8Array(links.count);
	for (const actor of shuffledNumbers(links.count, random).subarray(0, wanted)) isDrawn[actor] = 1;
	return order.filter((actor) => isDrawn[actor]);
}

/** 97.5 % of a normal distribution is under it. */
const Z = 1.96;

/**
 * Half of the 95 % interval of a total over a population, guessed from some of its members drawn
 * without replacement: it uses their variance. Infinite when fewer than two were drawn.
 */
export function halfInterval(
	sum: number,
	squares: number,
	drawn: number,
	population: number,
): number {
	if (drawn >= population) return 0;
	if (drawn < 2) return Infinity;
	const variance = Math.max(0, squares - (sum * sum) / drawn) / (drawn - 1);
	return Z * population * Math.sqrt((variance / drawn) * (1 - drawn / population));
}
