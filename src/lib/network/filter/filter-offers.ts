import type { FilterValue } from '../../model/network-filter.ts';
import type { AttributeValue } from '../network-rows.ts';
import type { Network } from '../network.ts';
import { categoricalAttributes } from '../node-values.ts';
import { modesKnowing } from './known-modes.ts';

export interface Counted<Value> {
	value: Value;
	count: number;
}

/** What a network can be filtered by: what its actors and ties differ in. */
export interface FilterOffers {
	/** Categories of each attribute and their actors, the most frequent first, null last. */
	categories: { attribute: string; values: Counted<FilterValue>[] }[];
	/** Least and greatest number of each attribute, and how many actors have none. */
	numbers: { attribute: string; least: number; most: number; unknown: number }[];
	/** Kinds and the ties that have them, the most frequent first, null last; none if all are alike. */
	tieKinds: Counted<string | null>[];
	/** The distinct weights from the least; none when all ties weigh the same. */
	weights: number[];
}

export function filterOffers(network: Network): FilterOffers {
	const offers: FilterOffers = { categories: [], numbers: [], tieKinds: [], weights: [] };
	const categorical = new Set(categoricalAttributes(network));
	for (const attribute of attributeNames(network)) {
		const values = valuesOf(network, attribute);
		const numbers = numbersOf(attribute, values);
		if (numbers) offers.numbers.push(numbers);
		else if (!values.some((value) => typeof value === 'number')) {
			const counted = tally(values.map(toCategory));
			const isSplit = counted.length === 2 && counted.some(({ value }) => value === null);
			if (categorical.has(attribute) || isSplit) {
				offers.categories.push({ attribute, values: counted });
			}
		}
	}
	const kinds = network.reduceEdges((found: (string | null)[], _, tie) => {
		found.push(...(tie.kinds.length > 0 ? tie.kinds : [null]));
		return found;
	}, []);
	const tieKinds = tally(kinds);
	const weights = [...new Set(network.mapEdges((_, { weight }) => weight))].sort((a, b) => a - b);
	return {
		...offers,
		tieKinds: tieKinds.length > 1 ? tieKinds : [],
		weights: weights.length > 1 ? weights : [],
	};
}

function attributeNames(network: Network): Set<string> {
	const names = new Set<string>();
	network.forEachNode((_, { attributes }) => {
		for (const name of Object.keys(attributes)) names.add(name);
	});
	return names;
}

/** Its value for each node of the modes that know it. */
function valuesOf(network: Network, attribute: string): AttributeValue[] {
	const knowing = modesKnowing(network, attribute);
	const values: AttributeValue[] = [];
	network.forEachNode((_, { mode, attributes }) => {
		if (knowing.has(mode)) values.push(attributes[attribute] ?? null);
	});
	return values;
}

function numbersOf(attribute: string, values: readonly AttributeValue[]) {
	const numbers = values.filter((value) => typeof value === 'number');
	if (numbers.length === 0) return undefined;
	const least = numbers.reduce((a, b) => Math.min(a, b));
	const most = numbers.reduce((a, b) => Math.max(a, b));
	const unknown = values.length - numbers.length;
	return least < most || unknown > 0 ? { attribute, least, most, unknown } : undefined;
}

const toCategory = (value: AttributeValue): FilterValue =>
	value === '' || typeof value === 'number' ? null : value;

function tally<Value>(values: readonly (Value | null)[]): Counted<Value | null>[] {
	const counts = new Map<Value | null, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.count - a.count);
}
