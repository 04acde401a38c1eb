import { adjacencyOf } from '../adjacency.ts';
import type { Springs } from './force-layout.ts';

/** One level of a multilevel layout: its nodes, and which node of the next one each belongs to. */
export interface Level {
	mass: Float64Array;
	springs: Springs;
	/** Node of the coarser level; absent in the coarsest. */
	parent?: Uint32Array;
}

/** At most this many nodes make one node of the next level. */
const LARGEST = 8;

/**
 * Smaller and smaller versions of a network, the finest first: each node joins the neighbour it is
 * tied to most strongly for its mass, those with fewest ties first. Masses and ties add up, so
 * that the forces of a coarse level are those of the fine one seen from afar.
 */
export function coarsen(finest: Level, fewest = 60): Level[] {
	const levels = [finest];
	for (let level = finest; level.mass.length > fewest;) {
		const { parent, count } = join(level);
		if (count > 0.9 * level.mass.length) break;
		level.parent = parent;
		level = coarser(level, parent, count);
		levels.push(level);
	}
	return levels;
}

/** Which cluster each node joins. */
function join({ mass, springs: { sources, targets, weights } }: Level) {
	const nodes = mass.length;
	const degree = new Uint32Array(nodes);
	for (const ends of [sources, targets]) for (const node of ends) degree[node]! += 1;
	const { start, neighbour, weight } = adjacencyOf(nodes, sources, targets, weights);
	const NONE = 0xffffffff;
	const parent = new Uint32Array(nodes).fill(NONE);
	const members: number[] = [];
	for (const i of Uint32Array.from(degree.keys()).sort(
		(a, b) => degree[a]! - degree[b]! || a - b,
	)) {
		if (parent[i] !== NONE) continue;
		let best = NONE;
		let most = 0;
		for (let k = start[i]!; k < start[i + 1]!; k += 1) {
			const j = neighbour[k]!;
			const cluster = parent[j]!;
			if (cluster !== NONE && members[cluster]! >= LARGEST) continue;
			const affinity = weight[k]! / mass[j]!;
			if (affinity > most) [best, most] = [j, affinity];
		}
		if (best === NONE || parent[best] === NONE) {
			parent[i] = members.push(0) - 1;
			if (best !== NONE) parent[best] = parent[i]!;
			members[parent[i]!] = best === NONE ? 1 : 2;
		} else {
			parent[i] = parent[best]!;
			members[parent[i]!]! += 1;
		}
	}
	return { parent, count: members.length };
}

function coarser({ mass, springs }: Level, parent: Uint32Array, count: number): Level {
	const summed = new Float64Array(count);
	mass.forEach((value, i) => (summed[parent[i]!]! += value));
	const ties = new Map<number, number>();
	for (let tie = 0; tie < springs.sources.length; tie += 1) {
		const [a, b] = [parent[springs.sources[tie]!]!, parent[springs.targets[tie]!]!];
		if (a === b) continue;
		const pair = Math.min(a, b) * count + Math.max(a, b);
		ties.set(pair, (ties.get(pair) ?? 0) + springs.weights[tie]!);
	}
	const pairs = [...ties.keys()];
	return {
		mass: summed,
		springs: {
			sources: Uint32Array.from(pairs, (pair) => Math.floor(pair / count)),
			targets: Uint32Array.from(pairs, (pair) => pair % count),
			weights: Float64Array.from(ties.values()),
		},
	};
}
