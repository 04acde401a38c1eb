import type { Network } from './network.ts';
import type { Mode, SharedWeights } from './network-rows.ts';

export interface Neighbour {
	key: string;
	label: string;
	mode: Mode;
	/** Sum of the weights of the ties between the two. */
	weight: number;
	kinds: string[];
	/** What the two share, in a projection. */
	shared?: SharedWeights;
	/** Which way the ties go, seen from the actor; null when none has a direction. */
	direction: 'out' | 'in' | 'both' | null;
}

/**
 * Those an actor is tied to, the strongest tie first, equal ones in the order of `compare`.
 *
 * @param compare alphabetical order of the language
 */
export function neighbours(
	network: Network,
	key: string,
	compare: (a: string, b: string) => number,
): Neighbour[] {
	const found = new Map<string, Neighbour>();
	network.forEachEdge(key, (_edge, tie, source, target, _s, _t, undirected) => {
		const other = source === key ? target : source;
		const way = undirected ? null : source === key ? 'out' : 'in';
		const known = found.get(other);
		if (known === undefined) {
			const { label, mode } = network.getNodeAttributes(other);
			found.set(other, { key: other, label, mode, ...tie, direction: way });
			return;
		}
		known.weight += tie.weight;
		known.kinds = [...new Set([...known.kinds, ...tie.kinds])];
		if (way !== null && way !== known.direction) known.direction = known.direction ? 'both' : way;
	});
	return [...found.values()].sort((a, b) => b.weight - a.weight || compare(a.label, b.label));
}
