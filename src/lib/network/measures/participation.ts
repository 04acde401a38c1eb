import type { Links } from '../links.ts';

/**
 * Participation coefficient (Guimerà and Amaral 2005): 1 − Σ (k_g / k)² over the groups g of an
 * actor's neighbours, k_g the weight of its ties to g, in and out together. 0 when all its ties go
 * to one group. Neighbours without a group are left out; NaN when none has one.
 *
 * @param groups number of each actor's group, 0 for none
 */
export function participationOf(links: Links, groups: Uint32Array): Float64Array {
	const { count } = links;
	const participation = new Float64Array(count);
	const most = groups.reduce((a, b) => Math.max(a, b), 0);
	const strength = new Float64Array(most + 1);
	const met: number[] = [];
	const sides = links.directed ? [links.out, links.in] : [links.out];
	for (let actor = 0; actor < count; actor += 1) {
		let total = 0;
		for (const { start, neighbour, weight } of sides) {
			for (let k = start[actor]!; k < start[actor + 1]!; k += 1) {
				const group = groups[neighbour[k]!]!;
				if (group === 0) continue;
				if (strength[group] === 0) met.push(group);
				strength[group]! += weight[k]!;
				total += weight[k]!;
			}
		}
		let squares = 0;
		for (const group of met) {
			squares += (strength[group]! / total) ** 2;
			strength[group] = 0;
		}
		met.length = 0;
		participation[actor] = total > 0 ? 1 - squares : NaN;
	}
	return participation;
}
