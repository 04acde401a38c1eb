import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import { map } from './map.ts';
import type { mapScreen as reference } from '../fr/map-screen.ts';

const plural = pluralOf('en');
const { integer } = createFormats('en');

export const mapScreen: typeof reference = {
	title: 'Map',
	/** What a projection would cost, and what else to choose. */
	tooLarge: {
		says: (pairs, largest, limit) =>
			`This projection would compare ${pairs} pairs (the largest shared thing gathers ${largest}): the limit is ${limit}. Add a condition to the sentence, or rather show:`,
		both: (words, ties) => `${words} (${map.ties(ties)})`,
		other: (words, pairs) =>
			`${words} (${integer(pairs)} ${plural(pairs, { one: 'pair', other: 'pairs' })})`,
	},
	dropped: (self, parallel, unusable) =>
		[
			self > 0
				? `${integer(self)} ${plural(self, { one: 'self-tie dropped', other: 'self-ties dropped' })}`
				: '',
			parallel > 0
				? `${integer(parallel)} ${plural(parallel, { one: 'repeated row added up', other: 'repeated rows added up' })}`
				: '',
			unusable > 0
				? `${integer(unusable)} ${plural(unusable, { one: 'tie without a usable weight set aside', other: 'ties without a usable weight set aside' })}`
				: '',
		]
			.filter((part) => part !== '')
			.join(', '),
	nothing: {
		title: 'No network to draw yet',
		body: 'A map needs ties: two columns of actors, actors and events, or a column that names several. Give these roles to your columns.',
		roles: 'Give the columns a role',
		columns: 'Choose two columns of a file',
	},
	networks: {
		title: 'Networks of the project',
		name: (id) => `Network ${integer(id)}`,
		add: 'New network',
		rename: 'Rename',
		newName: 'Name of the network',
		remove: 'Take away',
		compare: 'Compare with',
		compareNone: 'no network',
	},
	comparison: {
		title: (first, second) => `${first} and ${second}, side by side`,
		nodes: (both, only) => `${[`${both} in both networks`, ...only].join(', ')}.`,
		onlyIn: (count, network) => `${integer(count)} in ${network} only`,
		tied: (both, only) =>
			`${[`${integer(both)} ${plural(both, { one: 'has ties in both', other: 'have ties in both' })}`, ...only].join(', ')}.`,
		pairs: (both, only) =>
			`${[`${integer(both)} ${plural(both, { one: 'pair tied in both', other: 'pairs tied in both' })}`, ...only].join(', ')}.`,
		places: 'Each actor is at the same place on both maps.',
		apart: 'These two networks have no actor in common: their maps are to be read apart.',
		tooLarge: (pairs, limit) =>
			`This network would compare ${pairs} pairs, more than the limit of ${limit}. Take it in hand to change it.`,
	},
	loading: 'Building the network…',
	placing: 'Laying out the map',
	stop: 'Stop',
	colour: 'Colour',
	colours: { none: 'none', groups: 'groups', mode: 'sort of node' },
	size: 'Size',
	sizes: { degree: 'number of ties', weightedDegree: 'weight of ties', none: 'equal' },
	placements: {
		label: 'Place',
		choices: {
			force: 'by ties',
			circle: 'on a circle',
			columns: 'in two columns',
			layers: 'in layers, along the ties',
			map: 'on a geographic map',
		},
		circleBy: (attribute) => `on a circle, by ${attribute}`,
		says: {
			circle: 'Place: on a circle, in an order that brings tied actors together.',
			circleBy: (attribute) =>
				`Place: ${attribute}, from the most frequent value to the rarest, clockwise from the top.`,
			columns: 'Place: one column per sort of node.',
			layers: (against, aside) =>
				`${[
					'Place: the longest chain of ties that leads to each, from left to right',
					...(against > 0
						? [
								`${integer(against)} ${plural(against, { one: 'tie goes backwards', other: 'ties go backwards' })}`,
							]
						: []),
					...(aside > 0
						? [
								`${integer(aside)} ${plural(aside, { one: 'actor without directed ties, below', other: 'actors without directed ties, below' })}`,
							]
						: []),
				].join(', ')}.`,
			map: (aside) =>
				aside > 0
					? `Place: latitude and longitude, ${integer(aside)} ${plural(aside, { one: 'actor without a place, below', other: 'actors without a place, below' })}.`
					: 'Place: latitude and longitude.',
		},
		reading: {
			circle:
				'The place on the circle sorts actors; the distance between two actors says nothing, only lines say who is tied.',
			columns:
				'Each sort of node has its column, in an order that avoids crossings as far as possible; height says nothing.',
			layers:
				'A tie goes from left to right, except those left backwards to undo a loop; height says nothing.',
			map: 'Each actor is where its coordinates say (Mercator projection, north upwards). Those that would overlap are set a little apart; places at (0, 0) count as unknown.',
		},
	},
	hiddenBySelection: (count, shown) =>
		`${shown} ${plural(count, { one: 'actor outside the selection', other: 'actors outside the selection' })}`,
	export: {
		png: 'PNG image',
		svg: 'SVG image',
		scale: 'Size of the image',
		scales: { 1: '1× (screen)', 2: '2× (document)', 4: '4× (poster)' },
		reduced: (scale) =>
			`This browser cannot make an image that large: it was saved at ${scale}. The SVG image can be enlarged without limit.`,
		networkFiles: 'Network files',
		formats: {
			gexf: 'GEXF for Gephi',
			graphml: 'GraphML',
			'gephi-csv': 'CSV for Gephi (2 files)',
			'kumu-csv': 'CSV for Kumu (2 files)',
			pajek: 'Pajek',
			'graphology-json': 'graphology JSON',
		},
	},
	seed: (seed) => `Seed ${seed}`,
	outline: 'How to read this map',
	outlineBody:
		'Two actors close to each other share ties; exact distances have no meaning. Another relation would give another map.',
};
