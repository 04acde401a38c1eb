import { linksOf, type Links } from '../links.ts';
import { shuffledNumbers } from '../shuffled-numbers.ts';
import { tiesOf } from '../ties-of.ts';
import { PairSet } from './pair-set.ts';

/** Share of the steps that rotate three ties, in directed networks. */
const TRIPLE_SHARE = 0.25;

/**
 * A random network with the same degrees, exactly, in and out when directed: pairs of ties exchange
 * their ends, again and again. No tie to itself nor twice the same. The weights are shuffled among
 * the ties.
 *
 * A step that would give such a tie changes nothing but counts: all networks with these degrees
 * are then equally likely in the long run (Fosdick, Larremore, Nishimura and Ugander 2018). In a
 * directed network some steps rotate the targets of three ties, without which a circle of three
 * could never be reversed.
 *
 * @param random between 0 and 1
 * @param swapsPerTie steps for each tie
 */
export function swapped(links: Links, random: () => number, swapsPerTie = 10): Links {
	const { count, directed, sources, targets, weights } = tiesOf(links);
	const tieCount = sources.length;
	const pairs = new PairSet(tieCount);
	for (let tie = 0; tie < tieCount; tie += 1) pairs.add(sources[tie]!, targets[tie]!);
	const draw = (count = tieCount) => Math.floor(random() * count);
	const isTaken = directed
		? (a: number, b: number) => a === b || pairs.has(a, b)
		: (a: number, b: number) => a === b || (a < b ? pairs.has(a, b) : pairs.has(b, a));
	const put = (tie: number, a: number, b: number) => {
		const inOrder = directed || a < b;
		sources[tie] = inOrder ? a : b;
		targets[tie] = inOrder ? b : a;
		pairs.add(sources[tie]!, targets[tie]!);
	};
	const take = (tie: number) => pairs.delete(sources[tie]!, targets[tie]!);

	const swapTwo = (first: number, second: number, turn: boolean) => {
		const [a, b] = [sources[first]!, targets[first]!];
		const c = turn ? targets[second]! : sources[second]!;
		const d = turn ? sources[second]! : targets[second]!;
		if (isTaken(a, d) || isTaken(c, b)) return;
		take(first);
		take(second);
		put(first, a, d);
		put(second, c, b);
	};
	const rotateThree = (first: number, second: number, third: number) => {
		const [a, b, c] = [sources[first]!, sources[second]!, sources[third]!];
		const [x, y, z] = [targets[first]!, targets[second]!, targets[third]!];
		if (isTaken(a, y) || isTaken(b, z) || isTaken(c, x)) return;
		take(first);
		take(second);
		take(third);
		put(first, a, y);
		put(second, b, z);
		put(third, c, x);
	};

	for (let step = 0; step < swapsPerTie * tieCount; step += 1) {
		if (!directed) {
			const second = draw(2 * tieCount);
			swapTwo(draw(), second >>> 1, (second & 1) === 1);
		} else if (random() < TRIPLE_SHARE) rotateThree(draw(), draw(), draw());
		else swapTwo(draw(), draw(), false);
	}
	const order = shuffledNumbers(tieCount, random);
	const shuffled = weights.map((_, tie) => weights[order[tie]!]!);
	return linksOf({ count, directed, sources, targets, weights: shuffled });
}
