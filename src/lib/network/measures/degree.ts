import type { Links } from '../links.ts';
import { lengths, strengths } from './weights.ts';

/** Number of ties of each actor, in and out counted together. */
export function degreesOf(links: Links): Float64Array {
	return bothWays(links, lengths(links.out), lengths(links.in));
}

/** Sum of the weights of each actor's ties, in and out counted together. */
export function weightedDegreesOf(links: Links): Float64Array {
	return bothWays(links, strengths(links.out), strengths(links.in));
}

function bothWays({ directed }: Links, out: Float64Array, into: Float64Array): Float64Array {
	return directed ? out.map((value, i) => value + into[i]!) : out;
}
