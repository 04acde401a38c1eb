import type { Appearance, ColourBy, Size } from '$lib/model/appearance.ts';
import { isNumeric } from '$lib/map/look/quantity.ts';
import { areStable, type Groups } from '$lib/network/groups/groups.ts';
import { modesOf, type Network } from '$lib/network/network.ts';

/** What a file says of the nodes of a network, sorted by what can show it. */
export interface Showable {
	/** Some nodes have a value, and they are not all different. */
	categories: string[];
	/** Nothing but numbers, that differ. */
	numbers: string[];
	/** Those of the numbers that are never below zero, which an area can say. */
	areas: string[];
}

/** Numbers that say where, not how much. */
const PLACES = ['lat', 'lon'];
/** More values than that are not told apart. */
const MOST_VALUES = 24;

/** The attributes that are worth a colour, a size, a border or a shape. */
export function showableAttributes(network: Network): Showable {
	const values = new Map<string, Set<unknown>>();
	const known = new Map<string, number>();
	network.forEachNode((_, { attributes }) => {
		for (const [name, value] of Object.entries(attributes)) {
			if (value === null || value === '') continue;
			values.set(name, (values.get(name) ?? new Set()).add(value));
			known.set(name, (known.get(name) ?? 0) + 1);
		}
	});
	const differing = [...values].filter(([name, set]) => set.size > 1 && !PLACES.includes(name));
	const numbers = differing.filter(([name]) => isNumeric(network, name));
	const isNegative = (value: unknown) => typeof value === 'number' && value < 0;
	return {
		categories: differing
			.filter(([name, set]) => set.size <= MOST_VALUES && set.size < (known.get(name) ?? 0))
			.map(([name]) => name)
			.filter((name) => !numbers.some(([number]) => number === name)),
		numbers: numbers.map(([name]) => name),
		areas: numbers.filter(([, set]) => ![...set].some(isNegative)).map(([name]) => name),
	};
}

/**
 * The look of a map: the user's choices as far as this network knows them, else the sort of node
 * where there are two, the kind where it is known, and groups where they are stable.
 */
export function appearanceFor(
	network: Network,
	chosen: Appearance | undefined,
	groups: Groups | undefined,
): Appearance {
	const { categories, numbers, areas } = showableAttributes(network);
	const isKnown = (by: ColourBy | Size, names: readonly string[]) =>
		by.by !== 'attribute' || names.includes(by.name);
	const { size, border, shape, placement } = chosen ?? {};
	const kept: Omit<Appearance, 'colour'> = {
		size: size && isKnown(size, areas) ? size : { by: 'degree' },
		...(border && isKnown(border, categories) && { border }),
		...(shape && isKnown(shape, categories) && { shape }),
		...(placement && { placement }),
	};
	if (chosen && isKnown(chosen.colour, [...categories, ...numbers])) {
		return { ...kept, colour: chosen.colour };
	}
	if (modesOf(network).length > 1) return { ...kept, colour: { by: 'mode' } };
	if (categories.includes('kind')) return { ...kept, colour: { by: 'attribute', name: 'kind' } };
	if (groups && areStable(groups)) return { ...kept, colour: { by: 'groups' } };
	return { ...kept, colour: { by: 'none' } };
}
