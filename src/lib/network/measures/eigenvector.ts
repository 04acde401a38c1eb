import type { Adjacency } from '../adjacency.ts';
import type { Links } from '../links.ts';
import { leadingPair } from './leading-pair.ts';
import { rowsWithin, strongParts, type StrongParts } from './strong-parts.ts';
import { strengths } from './weights.ts';

/** Eigenvalues that differ by less, in proportion, are equal but for rounding. */
const EQUAL = 1e-10;
/** Change, in proportion, under which what comes down from other parts is settled. */
const SETTLED = 1e-15;
/** Ties looked at after which it is taken as it is. */
const MOST_WORK = 3e9;

/**
 * Eigenvector centrality with weights (Bonacich 1972): an actor's value is the sum of those of the
 * actors that lead to it, by the weights of these ties, divided by the largest eigenvalue; the
 * largest value is 1.
 *
 * The largest eigenvalue is that of some part whose actors reach each other. Actors neither in it
 * nor reached from it have 0. When several parts share it (three triangles apart, for instance),
 * each counts as much as in the iteration begun with equal values; one that leads to another has 0,
 * as the other outgrows it. All values are NaN when no actor is reached from itself: the measure
 * has no meaning without a tie, or in a directed network without a cycle.
 */
export function eigenvectorOf(links: Links): { values: Float64Array; isSettled: boolean } {
	const strong = strongParts(links);
	const leading = leadingParts(links, strong);
	if (leading.vectors.size === 0) {
		return { values: new Float64Array(links.count).fill(NaN), isSettled: true };
	}
	const values = new Float64Array(links.count);
	let { isSettled } = leading;
	for (let part = strong.parts.length - 1; part >= 0; part -= 1) {
		const members = strong.parts[part]!;
		const own = leading.vectors.get(part);
		if (own) members.forEach((actor, i) => (values[actor] = own[i]!));
		else if (links.directed && !bringDown(links.in, members, values, leading.value)) {
			isSettled = false;
		}
	}
	const largest = values.reduce((a, b) => Math.max(a, b), 0);
	return { values: values.map((value) => value / largest), isSettled };
}

/** The parts that have the largest eigenvalue and lead to no other that has it; their vectors. */
function leadingParts(links: Links, strong: StrongParts) {
	const { parts } = strong;
	const found = new Map<number, { value: number; vector: Float64Array }>();
	let largest = 0;
	let isSettled = true;
	const bySize = [...parts.keys()].sort((a, b) => parts[b]!.length - parts[a]!.length);
	for (const part of bySize) {
		if (parts[part]!.length === 1) break;
		const rows = rowsWithin(links.in, strong, part);
		if (mostReceived(rows) < largest * (1 - EQUAL)) continue;
		const pair = leadingPair(rows);
		found.set(part, pair);
		largest = Math.max(largest, pair.value);
		isSettled &&= pair.isSettled;
	}
	const vectors = new Map<number, Float64Array>();
	const leads = new Uint8Array(parts.length);
	for (let part = 0; part < parts.length; part += 1) {
		const leadsOn = parts[part]!.some((actor) => goesTo(links.out, actor, strong.of, leads));
		if (leadsOn) leads[part] = 1;
		const pair = found.get(part);
		if (!pair || pair.value < largest * (1 - EQUAL)) continue;
		leads[part] = 1;
		if (leadsOn) continue;
		const sum = pair.vector.reduce((a, b) => a + b, 0);
		vectors.set(
			part,
			pair.vector.map((entry) => entry * sum),
		);
	}
	return { value: largest, vectors, isSettled };
}

/** Whether an actor has a tie to a part that is marked. */
function goesTo(
	{ start, neighbour }: Adjacency,
	actor: number,
	of: Uint32Array,
	marks: Uint8Array,
) {
	for (let k = start[actor]!; k < start[actor + 1]!; k += 1) {
		if (marks[of[neighbour[k]!]!]) return true;
	}
	return false;
}

/** Largest sum of weights that one actor receives: no eigenvalue is above it. */
function mostReceived(rows: Adjacency): number {
	return strengths(rows).reduce((a, b) => Math.max(a, b), 0);
}

/**
 * Brings the values of actors that lead to a part down to it. Its own eigenvalue is smaller than
 * `value`, so this settles. Returns false when the work allowed was not enough.
 */
function bringDown(
	{ start, neighbour, weight }: Adjacency,
	members: Uint32Array,
	values: Float64Array,
	value: number,
): boolean {
	for (let work = 0; work <= MOST_WORK;) {
		let largest = 0;
		let change = 0;
		for (const actor of members) {
			let received = 0;
			for (let k = start[actor]!; k < start[actor + 1]!; k += 1) {
				received += values[neighbour[k]!]! * weight[k]!;
			}
			received /= value;
			change = Math.max(change, received - values[actor]!);
			largest = Math.max(largest, received);
			values[actor] = received;
			work += start[actor + 1]! - start[actor]!;
		}
		if (members.length === 1 || change <= SETTLED * largest) return true;
	}
	return false;
}
