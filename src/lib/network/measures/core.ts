import type { Links } from '../links.ts';
import { degreesOf } from './degree.ts';

/**
 * Core number: the largest k such that the actor is among actors with k ties or more to each other
 * (Batagelj and Zaveršnik 2003). A directed tie each way counts as two.
 */
export function coreNumbers(links: Links): Float64Array {
	const { count } = links;
	const left = degreesOf(links);
	const { order, place, first } = sortedBy(left);
	/** Takes one tie off an actor: it goes to the head of those with as many, then down a class. */
	const lower = (actor: number) => {
		const degree = left[actor]!;
		const head = first[degree]!;
		const moved = order[head]!;
		order[place[actor]!] = moved;
		place[moved] = place[actor]!;
		order[head] = actor;
		place[actor] = head;
		first[degree]! += 1;
		left[actor] = degree - 1;
	};
	const sides = links.directed ? [links.out, links.in] : [links.out];
	for (let at = 0; at < count; at += 1) {
		const actor = order[at]!;
		for (const { start, neighbour } of sides) {
			for (let k = start[actor]!; k < start[actor + 1]!; k += 1) {
				if (left[neighbour[k]!]! > left[actor]!) lower(neighbour[k]!);
			}
		}
	}
	return left;
}

/** Actors by growing degree, the place of each, and where each degree begins. */
function sortedBy(degrees: Float64Array) {
	const most = degrees.reduce((a, b) => Math.max(a, b), 0);
	const first = new Uint32Array(most + 2);
	for (const degree of degrees) first[degree + 1]! += 1;
	for (let degree = 0; degree <= most; degree += 1) first[degree + 1]! += first[degree]!;
	const next = first.slice();
	const order = new Uint32Array(degrees.length);
	const place = new Uint32Array(degrees.length);
	degrees.forEach((degree, actor) => {
		place[actor] = next[degree]!++;
		order[place[actor]!] = actor;
	});
	return { order, place, first };
}
