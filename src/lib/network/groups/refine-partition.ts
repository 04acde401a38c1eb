import type { ModularityGraph } from './modularity-graph.ts';
import { renumbered } from './renumbered.ts';
import { shuffledNumbers } from '../shuffled-numbers.ts';

/**
 * Splits each group into well-connected parts: nodes begin alone, then join, within their group,
 * the part that gains most modularity. A node or a part takes part only while its ties to the rest
 * of the group outweigh what chance would give.
 *
 * @returns the part of each node
 */
export function refine(graph: ModularityGraph, of: Uint32Array, random: () => number) {
	const { start, neighbour, weight, strength, total } = graph;
	const nodes = of.length;
	const groupStrength = new Float64Array(nodes);
	const part = new Uint32Array(nodes);
	for (let i = 0; i < nodes; i += 1) {
		groupStrength[of[i]!]! += strength[i]!;
		part[i] = i;
	}
	const partStrength = strength.slice();
	/** Weight between each part and the rest of its group. */
	const outward = new Float64Array(nodes);
	for (let i = 0; i < nodes; i += 1) {
		for (let k = start[i]!; k < start[i + 1]!; k += 1) {
			if (of[neighbour[k]!] === of[i]) outward[i]! += weight[k]!;
		}
	}
	const isAlone = new Uint8Array(nodes).fill(1);
	const shared = new Float64Array(nodes);
	const touched = new Uint32Array(nodes);
	const isWellTied = (p: number, group: number) =>
		outward[p]! >= (partStrength[p]! * (groupStrength[group]! - partStrength[p]!)) / total - 1e-12;
	for (const i of shuffledNumbers(nodes, random)) {
		const group = of[i]!;
		if (isAlone[part[i]!] === 0 || !isWellTied(part[i]!, group)) continue;
		let found = 0;
		for (let k = start[i]!; k < start[i + 1]!; k += 1) {
			const other = neighbour[k]!;
			if (of[other] !== group) continue;
			const p = part[other]!;
			if (shared[p] === 0) touched[found++] = p;
			shared[p]! += weight[k]!;
		}
		let best = part[i]!;
		let most = 0;
		for (let k = 0; k < found; k += 1) {
			const p = touched[k]!;
			const gain = shared[p]! - (strength[i]! * partStrength[p]!) / total;
			if (gain > most && isWellTied(p, group)) {
				best = p;
				most = gain;
			}
		}
		if (best !== part[i]) {
			outward[best]! += outward[i]! - 2 * shared[best]!;
			partStrength[best]! += strength[i]!;
			isAlone[best] = 0;
			part[i] = best;
		}
		for (let k = 0; k < found; k += 1) shared[touched[k]!] = 0;
	}
	return renumbered(part);
}
