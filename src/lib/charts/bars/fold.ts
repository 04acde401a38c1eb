import type { Wording } from '../../text/messages.ts';
import { isHidden, shown } from '../amount.ts';
import type { BarsInput, Category } from './input.ts';

export interface Folding {
	/** Most known categories drawn, the one that holds the others included. */
	max: number;
	/**
	 * Whether the values of two categories add up. Counts of acts do; counts of distinct persons
	 * do not, when one person may be in several categories.
	 */
	additive: boolean;
}

function added(categories: readonly Category[], wording: Wording): Category {
	const other: Category = {
		key: null,
		label: wording.t.charts.others(wording.formats.integer(categories.length)),
		value: categories.reduce((sum, { value }) => sum + shown(value), 0),
		state: 'other',
	};
	if (categories.some(({ upper }) => upper !== undefined)) {
		other.upper = categories.reduce((sum, { value, upper }) => sum + (upper ?? shown(value)), 0);
	}
	return other;
}

/**
 * Keeps the first categories and folds the rest: into one "others" bar when values add up, else
 * into a count with the greatest value. What has no value stays a bar of its own. To be done before
 * protection: hidden amounts cannot be added.
 */
export function fold(
	categories: readonly Category[],
	{ max, additive }: Folding,
	wording: Wording,
): Pick<BarsInput, 'categories' | 'omitted'> {
	const known = categories.filter(({ state }) => state === 'known');
	const rest = categories.filter(({ state }) => state !== 'known');
	if (known.length <= max || categories.some(({ value }) => isHidden(value))) {
		return { categories: [...categories] };
	}
	if (additive) {
		const folded = added(known.slice(max - 1), wording);
		return { categories: [...known.slice(0, max - 1), folded, ...rest] };
	}
	const omitted = known.slice(max);
	return {
		categories: [...known.slice(0, max), ...rest],
		omitted: {
			count: omitted.length,
			largest: omitted.reduce((most, { value, upper }) => Math.max(most, upper ?? shown(value)), 0),
		},
	};
}
