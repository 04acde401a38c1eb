import type { Area } from './read-areas.ts';

/** A territory of the data: what it is called there, and its code if it has one. */
export interface NamedTerritory {
	key: string;
	/** Other writings by which it may be found: a label, a code. */
	also?: readonly string[];
}

export interface TerritoryMatch {
	/** The property of the areas by which most territories were found; absent when none was. */
	property?: string;
	/** Rings by key of territory. */
	rings: Map<string, number[][]>;
	/** Keys of the territories that no area is. */
	missing: string[];
	/** Areas that no territory is, with the name that their property gives. */
	others: { name: string; rings: number[][] }[];
}

const SHORT: Record<string, string> = { st: 'saint', ste: 'sainte' };

/**
 * A name without what its writings differ by: case, accents, dashes, apostrophes, « St » for
 * « Saint », zeros before a code.
 */
export function foldedName(name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae');
	const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const folded = words.map((word) => SHORT[word] ?? word).join(' ');
	return /^0+\d+$/.test(folded) ? folded.replace(/^0+/, '') : folded;
}

function byName(territories: readonly NamedTerritory[]): Map<string, string> {
	const keys = new Map<string, string>();
	// The key itself first: a label that is another territory's key does not take its place.
	for (const { key } of territories) keys.set(foldedName(key), key);
	for (const { key, also = [] } of territories) {
		for (const name of also) {
			const folded = foldedName(name);
			if (!keys.has(folded)) keys.set(folded, key);
		}
	}
	keys.delete('');
	return keys;
}

/** How many territories each property of the areas names, the first of the best. */
function bestProperty(
	areas: readonly Area[],
	keys: ReadonlyMap<string, string>,
): string | undefined {
	const found = new Map<string, Set<string>>();
	for (const { properties } of areas) {
		for (const [title, value] of Object.entries(properties)) {
			const key = keys.get(foldedName(value));
			if (!found.has(title)) found.set(title, new Set());
			if (key !== undefined) found.get(title)?.add(key);
		}
	}
	let best: { title: string; count: number } | undefined;
	for (const [title, { size }] of found) {
		if (size > (best?.count ?? 0)) best = { title, count: size };
	}
	return best?.title;
}

/**
 * Which area is which territory, by the one property of the areas that names most of them: a name
 * or a code. Several areas of one territory are taken together.
 */
export function matchTerritories(
	areas: readonly Area[],
	territories: readonly NamedTerritory[],
): TerritoryMatch {
	const keys = byName(territories);
	const property = bestProperty(areas, keys);
	const rings = new Map<string, number[][]>();
	const others: TerritoryMatch['others'] = [];
	for (const area of areas) {
		const value = property === undefined ? undefined : area.properties[property];
		const key = value === undefined ? undefined : keys.get(foldedName(value));
		if (key === undefined) others.push({ name: nameOf(area, property), rings: area.rings });
		else rings.set(key, [...(rings.get(key) ?? []), ...area.rings]);
	}
	return {
		...(property === undefined ? {} : { property }),
		rings,
		missing: territories.map(({ key }) => key).filter((key) => !rings.has(key)),
		others,
	};
}

/** Titles of properties that name an area to people. */
const NAME_TITLES = /^(nom|name|libell[eé]|label)/i;

function nameOf({ properties }: Area, property: string | undefined): string {
	const title = Object.keys(properties).find((one) => NAME_TITLES.test(one));
	return properties[title ?? property ?? ''] ?? '';
}
