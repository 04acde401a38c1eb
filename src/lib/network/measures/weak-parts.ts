import type { Links } from '../links.ts';

/** Components whatever the direction of ties, in the order of their first actor. */
export interface WeakParts {
	/** Every actor once, component after component, each breadth first. */
	order: Uint32Array;
	/** Number of actors in each component. */
	sizes: number[];
}

export function weakParts({ count, directed, out, in: into }: Links): WeakParts {
	const order = new Uint32Array(count);
	const seen = new Uint8Array(count);
	const sides = directed ? [out, into] : [out];
	const sizes: number[] = [];
	let end = 0;
	for (let first = 0; first < count; first += 1) {
		if (seen[first]) continue;
		const begin = end;
		seen[first] = 1;
		order[end++] = first;
		for (let at = begin; at < end; at += 1) {
			const actor = order[at]!;
			for (const { start, neighbour } of sides) {
				for (let k = start[actor]!; k < start[actor + 1]!; k += 1) {
					const other = neighbour[k]!;
					if (seen[other]) continue;
					seen[other] = 1;
					order[end++] = other;
				}
			}
		}
		sizes.push(end - begin);
	}
	return { order, sizes };
}
