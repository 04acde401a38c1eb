import { attributeWords } from '$lib/map/legend/legend-words.ts';
import type { FilterCondition } from '$lib/model/network-filter.ts';
import type { FilterOffers } from '$lib/network/filter/filter-offers.ts';
import type { Messages } from '$lib/text/messages.ts';

export interface NewCondition {
	label: string;
	/** As it begins: nothing that the user has not yet chosen is removed where values are ticked. */
	condition: FilterCondition;
}

/** Conditions on ties and on the shape of the network, as far as it lends itself to them. */
export function shapeConditions(offers: FilterOffers, { networkFilters: t }: Messages) {
	const [, second] = offers.weights;
	const conditions: Exclude<FilterCondition, { attribute: string } | { kind: 'actors' }>[] = [
		{ kind: 'degree', minimum: 2 },
		{ kind: 'core', minimum: 2 },
		{ kind: 'largest-component' },
		{ kind: 'component-size', minimum: 3 },
		...(second === undefined ? [] : [{ kind: 'weight', minimum: second } as const]),
		...(offers.tieKinds.length === 0
			? []
			: [{ kind: 'tie-kind', among: offers.tieKinds.map(({ value }) => value) } as const]),
		{ kind: 'without-isolates' },
	];
	return conditions.map((condition): NewCondition => ({
		label: t.kinds[condition.kind],
		condition,
	}));
}

/** Conditions on what is known of actors. */
export function attributeConditions(offers: FilterOffers, t: Messages): NewCondition[] {
	return [
		...offers.categories.map(({ attribute, values }): NewCondition => ({
			label: attributeWords(t, attribute),
			condition: { kind: 'category', attribute, among: values.map(({ value }) => value) },
		})),
		...offers.numbers.map(({ attribute, least, most, unknown }): NewCondition => ({
			label: attributeWords(t, attribute),
			condition: { kind: 'range', attribute, from: least, to: most, unknown: unknown > 0 },
		})),
	];
}
