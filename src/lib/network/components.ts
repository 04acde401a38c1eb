import { connectedComponents } from 'graphology-components';
import type { Network } from './network.ts';

export interface Components {
	/** Number of components, isolates included. */
	count: number;
	/** Number of nodes in each, largest first. */
	sizes: number[];
	/** Keys of the nodes without any tie. */
	isolates: string[];
	/** Size of the largest over the number of nodes; 0 when there is none. */
	largestShare: number;
	/** Which component (index in `sizes`) each node belongs to. */
	of: Map<string, number>;
}

/** Connected components, whatever the direction of the ties (weak components). */
export function components(network: Network): Components {
	const parts = connectedComponents(network).sort((a, b) => b.length - a.length);
	const of = new Map<string, number>();
	parts.forEach((part, index) => part.forEach((key) => of.set(key, index)));
	return {
		count: parts.length,
		sizes: parts.map((part) => part.length),
		isolates: network.filterNodes((key) => network.degree(key) === 0),
		largestShare: parts[0] === undefined ? 0 : parts[0].length / network.order,
		of,
	};
}
