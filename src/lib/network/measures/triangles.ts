import type { Links } from '../links.ts';

/** Ties without direction, each once, held by the end that has fewer neighbours, its tail. */
export interface HeldTies {
	/** Ties held by actor i are from `start[i]` to `start[i + 1]`. */
	start: Uint32Array;
	head: Uint32Array;
	weight: Float64Array;
}

/** Links must have no direction. No actor holds more than √(2m) ties. */
export function heldTies({ count, tieCount, out }: Links): HeldTies {
	const { start: first, neighbour, weight: given } = out;
	const start = new Uint32Array(count + 1);
	const head = new Uint32Array(tieCount);
	const weight = new Float64Array(tieCount);
	let end = 0;
	for (let actor = 0; actor < count; actor += 1) {
		const own = first[actor + 1]! - first[actor]!;
		for (let k = first[actor]!; k < first[actor + 1]!; k += 1) {
			const other = neighbour[k]!;
			const theirs = first[other + 1]! - first[other]!;
			if (theirs < own || (theirs === own && other < actor)) continue;
			head[end] = other;
			weight[end] = given[k]!;
			end += 1;
		}
		start[actor + 1] = end;
	}
	return { start, head, weight };
}

/** Three actors tied to each other; ab is the place in `HeldTies` of the tie between a and b. */
export type VisitTriangle = (
	a: number,
	b: number,
	c: number,
	ab: number,
	ac: number,
	bc: number,
) => void;

/** Visits each triangle once, in a time that grows as m^1.5 at most (Latapy 2008). */
export function forEachTriangle({ start, head }: HeldTies, visit: VisitTriangle): void {
	const tieTo = new Int32Array(start.length - 1).fill(-1);
	for (let a = 0; a < tieTo.length; a += 1) {
		const [first, last] = [start[a]!, start[a + 1]!];
		for (let tie = first; tie < last; tie += 1) tieTo[head[tie]!] = tie;
		for (let ab = first; ab < last; ab += 1) {
			const b = head[ab]!;
			for (let bc = start[b]!; bc < start[b + 1]!; bc += 1) {
				const c = head[bc]!;
				const ac = tieTo[c]!;
				if (ac >= 0) visit(a, b, c, ab, ac, bc);
			}
		}
		for (let tie = first; tie < last; tie += 1) tieTo[head[tie]!] = -1;
	}
}
