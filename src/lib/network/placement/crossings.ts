import type { Arcs } from './placement-task.ts';

/**
 * Number of pairs of straight ties that cross between two parallel lines, by counting inversions:
 * O(ties × log ranks).
 *
 * @param first rank of each tie's end on one line
 * @param second rank of its end on the other
 */
export function crossingsBetween(first: Uint32Array, second: Uint32Array): number {
	const order = Array.from(first, (_, tie) => tie).sort(
		(a, b) => first[a]! - first[b]! || second[a]! - second[b]!,
	);
	const size = second.reduce((most, rank) => Math.max(most, rank), 0) + 1;
	/** Ties met so far by rank, as a Fenwick tree. */
	const tree = new Uint32Array(size + 1);
	let crossings = 0;
	order.forEach((tie, met) => {
		let notAfter = 0;
		for (let i = second[tie]! + 1; i > 0; i -= i & -i) notAfter += tree[i]!;
		crossings += met - notAfter;
		for (let i = second[tie]! + 1; i <= size; i += i & -i) tree[i]! += 1;
	});
	return crossings;
}

/**
 * Crossings of ties between layers, each pair of layers taken apart: what is between layers that
 * are not side by side passes over the others.
 *
 * @param layer of each node
 * @param rank of each node in its layer
 */
export function layeredCrossings(
	{ sources, targets }: Arcs,
	layer: Uint32Array,
	rank: Uint32Array,
): number {
	const between = new Map<string, { first: number[]; second: number[] }>();
	sources.forEach((source, tie) => {
		const target = targets[tie]!;
		if (layer[source] === layer[target]) return;
		const [low, high] = layer[source]! < layer[target]! ? [source, target] : [target, source];
		const key = `${layer[low]!} ${layer[high]!}`;
		const known = between.get(key) ?? { first: [], second: [] };
		known.first.push(rank[low]!);
		known.second.push(rank[high]!);
		between.set(key, known);
	});
	let crossings = 0;
	for (const { first, second } of between.values()) {
		crossings += crossingsBetween(Uint32Array.from(first), Uint32Array.from(second));
	}
	return crossings;
}
