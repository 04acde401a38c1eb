import type { Adjacency } from '../adjacency.ts';
import type { Links } from '../links.ts';

/** The same ties with other weights: what each weight becomes is given by `weigh`. */
export function reweighted(links: Links, weigh: (weight: number) => number): Links {
	const side = ({ start, neighbour, weight }: Adjacency): Adjacency => ({
		start,
		neighbour,
		weight: weight.map(weigh),
	});
	const out = side(links.out);
	return { ...links, out, in: links.directed ? side(links.in) : out };
}

/** The same ties, all of weight 1: a measure that counts weights then counts ties. */
export function unweighted(links: Links): Links {
	return reweighted(links, () => 1);
}

/** Sum of the weights of each row. */
export function strengths({ start, weight }: Adjacency): Float64Array {
	const sums = new Float64Array(start.length - 1);
	for (let i = 0; i < sums.length; i += 1) {
		let sum = 0;
		for (let k = start[i]!; k < start[i + 1]!; k += 1) sum += weight[k]!;
		sums[i] = sum;
	}
	return sums;
}

/** Number of neighbours of each row. */
export function lengths({ start }: Adjacency): Float64Array {
	return Float64Array.from({ length: start.length - 1 }, (_, i) => start[i + 1]! - start[i]!);
}
