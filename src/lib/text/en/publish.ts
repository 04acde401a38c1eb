import { pluralOf } from '../plural.ts';
import type { publish as reference } from '../fr/publish.ts';

const plural = pluralOf('en');

export const publish: typeof reference = {
	fictional: 'Fictional data, for the example.',
	table: 'The data as a table',
	published: (date) => `Published on ${date}.`,
	publishedWithData: (date, until) => `Published on ${date}, data up to ${until}.`,
	hiding: ({ hidden, isComplementary, widened }, k) =>
		[
			...(hidden === 0
				? []
				: [
						plural(hidden, {
							one: `One value is hidden: counts of fewer than ${k} people are not published.`,
							other: `${hidden} values are hidden: counts of fewer than ${k} people are not published.`,
						}),
					]),
			...(isComplementary
				? ['Some are hidden so that others cannot be found by subtraction.']
				: []),
			...(widened === 0
				? []
				: [`Ranges are widened so as to reveal no count of fewer than ${k} people.`]),
		].join(' '),
};
