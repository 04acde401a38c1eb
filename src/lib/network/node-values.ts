import type { Network } from './network.ts';

/** More values than that are categories only where each is borne by two actors on average. */
const FEW_VALUES = 24;

/** The value of an attribute for each actor, in the order of the network, as text; null for none. */
export function nodeValues(network: Network, name: string): (string | null)[] {
	return network.mapNodes((_, { attributes }) => {
		const value = attributes[name] ?? null;
		return value === null || value === '' ? null : String(value);
	});
}

/**
 * Attributes that sort actors into categories: at least two values, some of them borne by several
 * actors. Numbers are measures of actors rather than categories and are left out.
 */
export function categoricalAttributes(network: Network): string[] {
	const numeric = new Set<string>();
	const names = new Set<string>();
	network.forEachNode((_, { attributes }) => {
		for (const [name, value] of Object.entries(attributes)) {
			names.add(name);
			if (typeof value === 'number') numeric.add(name);
		}
	});
	return [...names].filter((name) => {
		if (numeric.has(name)) return false;
		const known = nodeValues(network, name).filter((value) => value !== null);
		const distinct = new Set(known).size;
		if (distinct < 2 || distinct === known.length) return false;
		return distinct <= FEW_VALUES || distinct <= known.length / 2;
	});
}
