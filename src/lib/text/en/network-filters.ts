import { createFormats } from '../formats.ts';
import type { networkFilters as reference } from '../fr/network-filters.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const { integer, number, list } = createFormats('en');

const ties = (count: number) => plural(count, { one: 'tie', other: 'ties' });

const named = (names: readonly string[], more: number) =>
	more === 0
		? list(names)
		: `${names.join(', ')} and ${integer(more)} ${plural(more, { one: 'other', other: 'others' })}`;

export const networkFilters: typeof reference = {
	title: 'Filters',
	none: 'No filter: the whole network is on the map.',
	conditions: 'Filters, in the order in which they apply',
	kinds: {
		degree: 'Minimum number of ties',
		core: 'Core, ties among those that stay',
		'largest-component': 'Largest component',
		'component-size': 'Minimum size of a component',
		weight: 'Minimum weight of a tie',
		'tie-kind': 'Kind of tie',
		'without-isolates': 'Without isolates',
	},
	attributes: 'What the file says',
	around: {
		degree: (count) => ['at least', ties(count)],
		core: (count) => ['core: at least', `${ties(count)} among those that stay`],
		'component-size': (count) => [
			'components of at least',
			plural(count, { one: 'member', other: 'members' }),
		],
		weight: () => ['ties of weight at least', ''],
	},
	value: (before, value, after) =>
		[before, number(value, 6), after].filter((part) => part !== '').join(' '),
	largest: 'the largest component',
	withoutIsolates: 'without isolates',
	actors: {
		keep: (names, more) => `only ${named(names, more)}`,
		hide: (names, more) => `without ${named(names, more)}`,
	},
	among: (attribute, values) => `${attribute} among ${values}`,
	amongNone: (attribute) => `${attribute}: no value kept`,
	tieKind: 'kind of tie',
	noValue: 'without a value',
	noKind: 'without a kind',
	more: (count) =>
		`${integer(count)} ${plural(count, { one: 'other value', other: 'other values' })}`,
	between: (attribute, from, to) => `${attribute} from ${from} to ${to}`,
	from: (attribute, from) => `${attribute} from ${from} on`,
	to: (attribute, to) => `${attribute} up to ${to}`,
	withNumber: (attribute) => `${attribute}: value known`,
	anyNumber: (attribute) => `${attribute}: any value`,
	orUnknown: (words) => `${words}, or without a value`,
	bounds: {
		from: 'from',
		to: 'to',
		fromLabel: (attribute) => `${attribute}, at least`,
		toLabel: (attribute) => `${attribute}, at most`,
		unknown: (count) => `keep those without a value too (${integer(count)})`,
	},
	all: 'Tick all',
	noneOf: 'Untick all',
	sought: 'Search a value',
	firstValues: (count) => `The ${integer(count)} most frequent values. Search to see the others.`,
	add: 'Add a filter',
	addButton: 'Add',
	remove: 'Remove',
	removeLabel: (words) => `Remove the filter: ${words}`,
	/** Counts with their words: “12 actors”. */
	minus: (counts) => counts.map((count) => `\u2212\u00a0${count}`).join(', '),
	removes: (counts) => `removes ${list(counts)}`,
	removesNothing: 'removes nothing',
	doesNotApply: 'without effect: nothing in this network has this information',
	rest: (left, all) => `What remains: ${list(left)}, out of ${list(all)}.`,
	nothingLeft: 'These filters leave no actor. Remove one, or change its value.',
	/** For the legend and the images of the map. */
	line: (conditions, removed) =>
		`Filters: ${conditions.join('; ')} (${removed.length > 0 ? `removed: ${list(removed)}` : 'nothing is removed'})`,
};
