import type { ModularityGraph } from './modularity-graph.ts';
import { shuffledNumbers } from '../shuffled-numbers.ts';

/** A gain under this is a rounding error. */
const TINY = 1e-12;

/**
 * Moves each node to the neighbouring group that gains most modularity, or to one of its own, and
 * looks again at the neighbours of those that moved, until nobody moves. `of` is changed in place;
 * groups are numbered below the number of nodes.
 */
export function moveNodes(graph: ModularityGraph, of: Uint32Array, random: () => number): void {
	const { start, neighbour, weight, strength, total } = graph;
	const count = of.length;
	const groupStrength = new Float64Array(count);
	const members = new Uint32Array(count);
	for (let i = 0; i < count; i += 1) {
		groupStrength[of[i]!]! += strength[i]!;
		members[of[i]!]! += 1;
	}
	const empty: number[] = [];
	for (let group = 0; group < count; group += 1) if (members[group] === 0) empty.push(group);
	const waiting = shuffledNumbers(count, random);
	const isWaiting = new Uint8Array(count).fill(1);
	const shared = new Float64Array(count);
	const touched = new Uint32Array(count);
	// A ring: a node waits at most once, so that it never overflows.
	let head = 0;
	let length = count;
	while (length > 0) {
		const i = waiting[head]!;
		head = head + 1 === count ? 0 : head + 1;
		length -= 1;
		isWaiting[i] = 0;
		const own = of[i]!;
		groupStrength[own]! -= strength[i]!;
		members[own]! -= 1;
		if (members[own] === 0) empty.push(own);
		const end = start[i + 1]!;
		let found = 0;
		for (let k = start[i]!; k < end; k += 1) {
			const group = of[neighbour[k]!]!;
			if (shared[group] === 0) touched[found++] = group;
			shared[group]! += weight[k]!;
		}
		const share = strength[i]! / total;
		let best = own;
		let most = shared[own]! - share * groupStrength[own]!;
		for (let k = 0; k < found; k += 1) {
			const group = touched[k]!;
			const gain = shared[group]! - share * groupStrength[group]!;
			if (gain > most + TINY) {
				best = group;
				most = gain;
			}
		}
		if (most < -TINY) best = empty[empty.length - 1] ?? own;
		for (let k = 0; k < found; k += 1) shared[touched[k]!] = 0;
		if (empty[empty.length - 1] === best) empty.pop();
		groupStrength[best]! += strength[i]!;
		members[best]! += 1;
		if (best === own) continue;
		of[i] = best;
		for (let k = start[i]!; k < end; k += 1) {
			const other = neighbour[k]!;
			if (isWaiting[other] === 1 || of[other] === best) continue;
			isWaiting[other] = 1;
			const place = head + length;
			waiting[place < count ? place : place - count] = other;
			length += 1;
		}
	}
}
