import type { Links } from '../links.ts';
import { strengths } from './weights.ts';

/** Share of the steps that follow a tie (Brin and Page 1998). */
const FOLLOWED = 0.85;
/** Sum of the changes under which ranks are settled. */
const SETTLED = 1e-13;
/** Changes shrink by 0.85 at least each round: 0.85^250 is under the limit. */
const MOST_ROUNDS = 250;

/**
 * PageRank: how often someone is visited who follows ties in proportion to their weights, and
 * jumps anywhere with probability 0.15 or when no tie leads on. Sums to 1.
 */
export function pagerankOf(links: Links): Float64Array {
	const { count } = links;
	const { start, neighbour, weight } = links.in;
	const strength = strengths(links.out);
	let rank = new Float64Array(count).fill(1 / count);
	let next = new Float64Array(count);
	const given = new Float64Array(count);
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		let stuck = 0;
		for (let i = 0; i < count; i += 1) {
			if (strength[i] === 0) stuck += rank[i]!;
			else given[i] = rank[i]! / strength[i]!;
		}
		const jumped = (1 - FOLLOWED + FOLLOWED * stuck) / count;
		let change = 0;
		for (let i = 0; i < count; i += 1) {
			let received = 0;
			for (let k = start[i]!; k < start[i + 1]!; k += 1) {
				received += given[neighbour[k]!]! * weight[k]!;
			}
			next[i] = jumped + FOLLOWED * received;
			change += Math.abs(next[i]! - rank[i]!);
		}
		[rank, next] = [next, rank];
		if (change <= SETTLED) break;
	}
	return rank;
}
