import type { Appearance } from '$lib/model/appearance.ts';
import { areStable, type Groups } from '$lib/network/groups/groups.ts';
import { modesOf, type Network } from '$lib/network/network.ts';

/** Attributes worth a colour: some nodes have a value, and they are not all different. */
export function colourableAttributes(network: Network): string[] {
	const values = new Map<string, Set<unknown>>();
	const known = new Map<string, number>();
	network.forEachNode((_, { attributes }) => {
		for (const [name, value] of Object.entries(attributes)) {
			if (value === null || value === '') continue;
			values.set(name, (values.get(name) ?? new Set()).add(value));
			known.set(name, (known.get(name) ?? 0) + 1);
		}
	});
	return [...values]
		.filter(([name, set]) => set.size > 1 && set.size <= 24 && set.size < (known.get(name) ?? 0))
		.map(([name]) => name);
}

/**
 * The look of a map: the user's choice as far as this network knows it, else the sort of node
 * where there are two, the kind where it is known, and groups where they are stable.
 */
export function appearanceFor(
	network: Network,
	chosen: Appearance | undefined,
	groups: Groups | undefined,
): Appearance {
	const attributes = colourableAttributes(network);
	if (chosen) {
		const { colour } = chosen;
		if (colour.by !== 'attribute' || attributes.includes(colour.name)) return chosen;
	}
	const { size = { by: 'degree' }, placement } = chosen ?? {};
	const kept = { size, ...(placement && { placement }) };
	if (modesOf(network).length > 1) return { colour: { by: 'mode' }, ...kept };
	if (attributes.includes('kind')) return { colour: { by: 'attribute', name: 'kind' }, ...kept };
	if (groups && areStable(groups)) return { colour: { by: 'groups' }, ...kept };
	return { colour: { by: 'none' }, ...kept };
}
