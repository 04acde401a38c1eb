import type { Adjacency } from '../adjacency.ts';

/** All nodes, each component at once and each node near its neighbours: depth first, the best tied first. */
export function walkOrder({ start, neighbour }: Adjacency): Uint32Array {
	const count = start.length - 1;
	const degree = (node: number) => start[node + 1]! - start[node]!;
	const byDegree = Array.from({ length: count }, (_, node) => node).sort(
		(a, b) => degree(b) - degree(a) || a - b,
	);
	const order = new Uint32Array(count);
	const isSeen = new Uint8Array(count);
	let seen = 0;
	for (const root of byDegree) {
		const stack = [root];
		for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
			if (isSeen[node]) continue;
			isSeen[node] = 1;
			order[seen] = node;
			seen += 1;
			for (let k = start[node + 1]! - 1; k >= start[node]!; k -= 1) {
				if (!isSeen[neighbour[k]!]) stack.push(neighbour[k]!);
			}
		}
	}
	return order;
}
