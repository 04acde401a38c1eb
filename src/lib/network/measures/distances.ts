import type { Links } from '../links.ts';
import { BitSearch, SOURCES_AT_ONCE } from './bit-search.ts';

/** What is known of the distances from some actors, the sources, to each actor. */
export interface DistanceSums {
	/** Sources that reach the actor along ties, itself left out. */
	reached: Float64Array;
	/** Sum of the distances from them, and of their squares. */
	total: Float64Array;
	totalSquares: Float64Array;
	/** Sum of the inverses of these distances, and of their squares. */
	inverse: Float64Array;
	inverseSquares: Float64Array;
}

export function noDistances(count: number): DistanceSums {
	return {
		reached: new Float64Array(count),
		total: new Float64Array(count),
		totalSquares: new Float64Array(count),
		inverse: new Float64Array(count),
		inverseSquares: new Float64Array(count),
	};
}

/**
 * Distances in steps, along the direction of ties, from each of `sources`. Sources that stand next
 * to each other in the list should be close in the network: they are followed together.
 *
 * @param onprogress share of the sources done
 */
export function distanceSums(
	links: Links,
	sources: Uint32Array,
	onprogress: (share: number) => void = () => {},
): DistanceSums & { longest: number } {
	const sums = noDistances(links.count);
	const { reached, total, totalSquares, inverse, inverseSquares } = sums;
	let longest = 0;
	const search = new BitSearch(links);
	for (let first = 0; first < sources.length; first += SOURCES_AT_ONCE) {
		const batch = sources.subarray(first, first + SOURCES_AT_ONCE);
		search.begin(batch);
		for (let steps = 1; search.step(); steps += 1) {
			const { found, foundCount, bits } = search;
			for (let i = 0; i < foundCount; i += 1) {
				const actor = found[i]!;
				const sourceCount = bitCount(bits[actor]!);
				reached[actor]! += sourceCount;
				total[actor]! += sourceCount * steps;
				totalSquares[actor]! += sourceCount * steps * steps;
				inverse[actor]! += sourceCount / steps;
				inverseSquares[actor]! += sourceCount / (steps * steps);
			}
			if (steps > longest) longest = steps;
		}
		onprogress((first + batch.length) / sources.length);
	}
	return { ...sums, longest };
}

/** Number of bits set (Warren, Hacker's Delight, 2013, fig. 5–2). */
function bitCount(word: number): number {
	let bits = word - ((word >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
