import type { mapLook as reference } from '../fr/map-look.ts';
import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const { integer, value } = createFormats('en');

export const mapLook: typeof reference = {
	border: 'Border',
	shape: 'Shape',
	noBorder: 'none',
	shapeOfAll: 'the same for all',
	shapeByMode: 'sort of node',
	computed: 'Computed on the network',
	inFile: 'What the file says',
	value,
	range: (least, most) => (least === most ? value(least) : `${value(least)} to ${value(most)}`),
	upTo: (most) => (most === 0 ? value(0) : `${value(most)} or less`),
	noValue: 'No value',
	sameForAll: (all) => `${value(all)} for all`,
	area: 'Twice as much, twice the area.',
	classes: (count) =>
		count === 1
			? 'All have the same value.'
			: `${integer(count)} classes, with as equal a number of actors as possible.`,
	aroundZero: 'Two colours, one on each side of zero.',
	measuring: (name) => `Computing: ${name}…`,
	negative: (count) =>
		`${plural(count, { one: 'One column has', other: `${integer(count)} columns have` })} negative values: an area cannot say them, colour can.`,
};
