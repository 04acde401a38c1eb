import { withoutDirection, type Links } from '../links.ts';
import { forEachTriangle, heldTies } from './triangles.ts';
import { lengths, strengths } from './weights.ts';

/**
 * Burt's constraint (1992): how far an actor's ties lead to actors tied to each other. The strength
 * of a tie is the sum of both directions. NaN for an isolate.
 */
export function constraintOf(links: Links): Float64Array {
	const plain = withoutDirection(links);
	const strength = strengths(plain.out);
	const ties = heldTies(plain);
	const { start, head, weight } = ties;
	/** What goes from one end of a tie to the other through a third actor. */
	const through = new Float64Array(weight.length);
	forEachTriangle(ties, (a, b, c, ab, ac, bc) => {
		through[ab]! += (weight[ac]! * weight[bc]!) / strength[c]!;
		through[ac]! += (weight[ab]! * weight[bc]!) / strength[b]!;
		through[bc]! += (weight[ab]! * weight[ac]!) / strength[a]!;
	});
	const constraint = strength.map((sum) => (sum > 0 ? 0 : NaN));
	for (let tail = 0; tail < links.count; tail += 1) {
		for (let tie = start[tail]!; tie < start[tail + 1]!; tie += 1) {
			const invested = weight[tie]! + through[tie]!;
			constraint[tail]! += (invested / strength[tail]!) ** 2;
			constraint[head[tie]!]! += (invested / strength[head[tie]!]!) ** 2;
		}
	}
	return constraint;
}

/**
 * Burt's effective size (1992): an actor's neighbours, less what is redundant among them. With
 * equal weights and no direction it is Borgatti's d − 2t/d (1997). NaN for an isolate.
 */
export function effectiveSizeOf(links: Links): Float64Array {
	const plain = withoutDirection(links);
	const strength = strengths(plain.out);
	const strongest = strongestTies(plain);
	const size = lengths(plain.out).map((neighbours) => neighbours || NaN);
	const ties = heldTies(plain);
	const { weight } = ties;
	const lessen = (ego: number, b: number, c: number, toB: number, toC: number, bc: number) => {
		const redundant = toC / strongest[b]! + toB / strongest[c]!;
		size[ego]! -= (bc * redundant) / strength[ego]!;
	};
	forEachTriangle(ties, (a, b, c, ab, ac, bc) => {
		lessen(a, b, c, weight[ab]!, weight[ac]!, weight[bc]!);
		lessen(b, a, c, weight[ab]!, weight[bc]!, weight[ac]!);
		lessen(c, a, b, weight[ac]!, weight[bc]!, weight[ab]!);
	});
	return size;
}

/** Weight of each actor's strongest tie. */
function strongestTies({ count, out: { start, weight } }: Links): Float64Array {
	const strongest = new Float64Array(count);
	for (let i = 0; i < count; i += 1) {
		for (let k = start[i]!; k < start[i + 1]!; k += 1) {
			strongest[i] = Math.max(strongest[i]!, weight[k]!);
		}
	}
	return strongest;
}
