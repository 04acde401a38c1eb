import type { Adjacency } from '../adjacency.ts';

/** At most this many nodes make one. */
const LARGEST = 8;
const NONE = 0xffffffff;

/**
 * Joins each node to the neighbour it is tied to most strongly for its mass, those with fewest
 * ties first.
 */
export function joinNeighbours({ start, neighbour, weight }: Adjacency, mass: Float64Array) {
	const of = new Uint32Array(mass.length).fill(NONE);
	const members: number[] = [];
	const degree = (i: number) => start[i + 1]! - start[i]!;
	for (const i of Uint32Array.from(mass.keys()).sort((a, b) => degree(a) - degree(b) || a - b)) {
		if (of[i] !== NONE) continue;
		let best = NONE;
		let most = 0;
		for (let k = start[i]!; k < start[i + 1]!; k += 1) {
			const j = neighbour[k]!;
			const cluster = of[j]!;
			if (cluster !== NONE && members[cluster]! >= LARGEST) continue;
			const affinity = weight[k]! / mass[j]!;
			if (affinity > most) [best, most] = [j, affinity];
		}
		if (best === NONE || of[best] === NONE) {
			of[i] = members.push(0) - 1;
			if (best !== NONE) of[best] = of[i]!;
			members[of[i]!] = best === NONE ? 1 : 2;
		} else {
			of[i] = of[best]!;
			members[of[i]!]! += 1;
		}
	}
	return { of, count: members.length };
}
