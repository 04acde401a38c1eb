import type { ModularityGraph } from './modularity-graph.ts';
import { shuffledNumbers } from './shuffled-numbers.ts';

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
	of.forEach((group, i) => {
		groupStrength[group]! += strength[i]!;
		members[group]! += 1;
	});
	const empty = [...members.keys()].filter((group) => members[group] === 0);
	const waiting = shuffledNumbers(count, random);
	const isWaiting = new Uint8Array(count).fill(1);
	const shared = new Float64Array(count);
	const touched = new Uint32Array(count);
	// A ring: a node waits at most once, so that it never overflows.
	for (let [head, length] = [0, count]; length > 0; head = (head + 1) % count) {
		const i = waiting[head]!;
		length -= 1;
		isWaiting[i] = 0;
		const own = of[i]!;
		groupStrength[own]! -= strength[i]!;
		members[own]! -= 1;
		if (members[own] === 0) empty.push(own);
		let found = 0;
		for (let k = start[i]!; k < start[i + 1]!; k += 1) {
			const group = of[neighbour[k]!]!;
			if (shared[group] === 0) touched[found++] = group;
			shared[group]! += weight[k]!;
		}
		const gain = (group: number) => shared[group]! - (strength[i]! * groupStrength[group]!) / total;
		let best = own;
		let most = gain(own);
		for (let k = 0; k < found; k += 1) {
			const group = touched[k]!;
			if (gain(group) > most + 1e-12) [best, most] = [group, gain(group)];
		}
		if (most < -1e-12) best = empty[empty.length - 1] ?? own;
		for (let k = 0; k < found; k += 1) shared[touched[k]!] = 0;
		if (empty[empty.length - 1] === best) empty.pop();
		groupStrength[best]! += strength[i]!;
		members[best]! += 1;
		if (best === own) continue;
		of[i] = best;
		for (let k = start[i]!; k < start[i + 1]!; k += 1) {
			const other = neighbour[k]!;
			if (isWaiting[other] === 1 || of[other] === best) continue;
			isWaiting[other] = 1;
			waiting[(head + 1 + length) % count] = other;
			length += 1;
		}
	}
}
