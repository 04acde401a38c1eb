import type { Mode } from '../network-rows.ts';
import type { Network } from '../network.ts';

/** The modes of which a node at least has a value for an attribute: those that it sorts. */
export function modesKnowing(network: Network, attribute: string): Set<Mode> {
	const modes = new Set<Mode>();
	network.forEachNode((_, { mode, attributes }) => {
		const value = attributes[attribute] ?? null;
		if (value !== null && value !== '') modes.add(mode);
	});
	return modes;
}
