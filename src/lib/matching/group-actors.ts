import type { SameReason } from '../model/same-actor.ts';
import type { Likeness } from './compare-pair.ts';

/** A proposal of more would not be read; what is left is proposed once these are merged. */
const MOST_MEMBERS = 60;

export interface LikelyPair extends Likeness {
	a: number;
	b: number;
}

export interface LikelyGroup {
	members: number[];
	confidence: number;
	reasons: SameReason[];
}

/**
 * Joins likely pairs into groups, the surest first. Two groups are joined only when every member of
 * one is like every member of the other: that a is b and b is c does not make a c.
 */
export function groupActors(
	pairs: readonly LikelyPair[],
	compare: (a: number, b: number) => Likeness | undefined,
): LikelyGroup[] {
	const groupOf = new Map<number, LikelyGroup>();
	const ordered = pairs.toSorted((x, y) => y.confidence - x.confidence || x.a - y.a || x.b - y.b);
	for (const { a, b, confidence, reason } of ordered) {
		const left = groupOf.get(a) ?? { members: [a], confidence: 1, reasons: [] };
		const right = groupOf.get(b) ?? { members: [b], confidence: 1, reasons: [] };
		if (left === right || left.members.length + right.members.length > MOST_MEMBERS) continue;
		const links = left.members.flatMap((one) => right.members.map((other) => compare(one, other)));
		if (links.some((link) => link === undefined)) continue;
		const least = Math.min(...links.map((link) => link!.confidence), confidence);
		const joined: LikelyGroup = {
			members: [...left.members, ...right.members].sort((x, y) => x - y),
			confidence: Math.min(left.confidence, right.confidence, least),
			reasons: [...left.reasons, ...right.reasons, reason],
		};
		for (const member of joined.members) groupOf.set(member, joined);
	}
	return [...new Set(groupOf.values())];
}
