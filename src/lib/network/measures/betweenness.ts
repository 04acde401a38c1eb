import type { Sampling } from './actor-measures.ts';
import type { Dependencies } from './dependencies.ts';
import { halfInterval } from './sampling.ts';

/**
 * Betweenness (Freeman 1977), from 0 to 1: divided by the number of pairs of other actors, ordered
 * or not as ties are directed or not. 0 with fewer than three actors.
 *
 * From some sources drawn, the sum of their dependencies is scaled to all. The error is that of the
 * actor for which it is the largest: the true value of each actor is 95 times out of 100 within
 * that of its own, which is estimated from the variance of the dependencies between the sources.
 */
export function betweennessOf(
	{ sum, squares }: Dependencies,
	sources: number,
): { values: Float64Array; sampling?: Sampling } {
	const count = sum.length;
	const scale = count > 2 ? 1 / ((count - 1) * (count - 2)) : 0;
	const values = sum.map((total) => total * (count / sources) * scale);
	if (sources >= count) return { values };
	const errors = sum.map((total, i) => halfInterval(total, squares[i]!, sources, count) * scale);
	return { values, sampling: { pivots: sources, error: errors.reduce((a, b) => Math.max(a, b)) } };
}
