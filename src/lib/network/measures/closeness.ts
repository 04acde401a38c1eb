import type { Sampling } from './actor-measures.ts';
import type { DistanceSums } from './distances.ts';
import { halfInterval } from './sampling.ts';

/**
 * Closeness by Wasserman and Faust (1994): the share of the other actors that reach the actor,
 * divided by the mean of their distances. 0 when none does.
 */
export function closenessOf({ reached, total }: DistanceSums, sources: Uint32Array): Float64Array {
	const followed = othersFollowed(reached.length, sources);
	return reached.map((count, i) =>
		count === 0 ? 0 : (count / followed[i]!) * (count / total[i]!),
	);
}

/** Harmonic closeness: the sum of the inverses of the distances from the others, 0 if unreachable. */
export function harmonicOf({ inverse }: DistanceSums, sources: Uint32Array): Float64Array {
	const followed = othersFollowed(inverse.length, sources);
	const others = inverse.length - 1;
	return inverse.map((sum, i) => (sum === 0 ? 0 : sum * (others / followed[i]!)));
}

/**
 * The error of closeness from some sources drawn, that of the actor for which it is the largest;
 * undefined when from all. Closeness is the square of a mean over another mean, here taken as
 * linear around both.
 */
export function closenessSampling(sums: DistanceSums, sources: Uint32Array): Sampling | undefined {
	const others = sums.reached.length - 1;
	return largestError(sums.reached.length, sources, (i, followed) => {
		const reached = sums.reached[i]!;
		const total = sums.total[i]!;
		if (reached === 0) return 0;
		const byReached = (2 * reached) / total;
		const byTotal = (reached / total) ** 2;
		const sum = byReached * reached - byTotal * total;
		const squares =
			byReached ** 2 * reached -
			2 * byReached * byTotal * total +
			byTotal ** 2 * sums.totalSquares[i]!;
		return halfInterval(sum, squares, followed, others) / others;
	});
}

/** The error of harmonic closeness from some sources drawn; undefined when from all. */
export function harmonicSampling(sums: DistanceSums, sources: Uint32Array): Sampling | undefined {
	const others = sums.inverse.length - 1;
	return largestError(sums.inverse.length, sources, (i, followed) =>
		halfInterval(sums.inverse[i]!, sums.inverseSquares[i]!, followed, others),
	);
}

function largestError(
	count: number,
	sources: Uint32Array,
	errorOf: (actor: number, followed: number) => number,
): Sampling | undefined {
	if (sources.length >= count) return undefined;
	const followed = othersFollowed(count, sources);
	let error = 0;
	for (let i = 0; i < count; i += 1) error = Math.max(error, errorOf(i, followed[i]!));
	return { pivots: sources.length, error };
}

/** Number of sources other than the actor itself. */
function othersFollowed(count: number, sources: Uint32Array): Float64Array {
	const followed = new Float64Array(count).fill(sources.length);
	for (const source of sources) followed[source]! -= 1;
	return followed;
}
