import { withoutDirection, type Links } from '../links.ts';
import { degreesOf } from './degree.ts';
import { forEachTriangle, heldTies } from './triangles.ts';
import { lengths, reweighted } from './weights.ts';

/**
 * Local clustering with weights: the mean, over the pairs of an actor's neighbours, of the
 * geometric mean of the weights of the triangle that they make, the largest weight being 1
 * (Onnela et al. 2005; directed: Fagiolo 2007). With equal weights it is the share of pairs tied
 * to each other. 0 with fewer than two neighbours.
 */
export function clusteringOf(links: Links): Float64Array {
	const heaviest = links.out.weight.reduce((a, b) => Math.max(a, b), 0);
	const plain = withoutDirection(reweighted(links, (weight) => Math.cbrt(weight / heaviest)));
	const closed = new Float64Array(links.count);
	const ties = heldTies(plain);
	const { weight } = ties;
	forEachTriangle(ties, (a, b, c, ab, ac, bc) => {
		const product = weight[ab]! * weight[ac]! * weight[bc]!;
		closed[a]! += product;
		closed[b]! += product;
		closed[c]! += product;
	});
	const pairs = pairsOf(links, lengths(plain.out));
	return closed.map((sum, i) => (sum === 0 ? 0 : sum / pairs[i]!));
}

/** Triangles that each actor could be in; directed, half of them as a triangle has two ways round. */
function pairsOf(links: Links, neighbours: Float64Array): Float64Array {
	if (!links.directed) return neighbours.map((d) => (d * (d - 1)) / 2);
	return degreesOf(links).map((ties, i) => {
		const reciprocal = ties - neighbours[i]!;
		return ties * (ties - 1) - 2 * reciprocal;
	});
}
