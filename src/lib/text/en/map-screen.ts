import { pluralOf } from '../plural.ts';
import type { mapScreen as reference } from '../fr/map-screen.ts';

const plural = pluralOf('en');

export const mapScreen: typeof reference = {
	title: 'Map',
	relation: 'Relation shown by the map',
	ties: 'The actors and the ties stated between them',
	incidences: {
		participations: {
			both: 'The participants and the events they came to',
			first: 'The participants tied by the events they came to together',
			second: 'The events tied by their common participants',
		},
		decisions: {
			both: 'The contributions and the bodies that decide on them',
			first: 'The contributions tied by the bodies that decide on them',
			second: 'The bodies tied by the contributions they decide on',
		},
		criteria: {
			both: 'The structures and the criteria they hold',
			first: 'The structures tied by their common criteria',
			second: 'The criteria tied by the structures that hold them',
		},
	},
	list: {
		both: (row, list) => `Each “${row}” and the “${list}” it names`,
		first: (row, list) => `The “${row}” tied by their common “${list}”`,
		second: (row, list) => `The “${list}” named together in one “${row}”`,
	},
	minimum: 'at least',
	shared: 'in common',
	atLeast: (count) => `at least ${count} in common`,
	weight: 'Weight',
	weights: {
		count: 'number in common',
		newman: 'Newman (large groups count less)',
	},
	tieMeaning: {
		ties: 'a stated tie',
		participations: 'a participation',
		decisions: 'a decision',
		criteria: 'a criterion held',
		list: 'a mention',
		count: 'number of things in common',
		newman: 'collaboration after Newman',
	},
	pairs: (count, shown) =>
		`${shown} ${plural(count, { one: 'pair compared', other: 'pairs compared' })}`,
	tooLarge: (pairs, largest) =>
		`This projection would compare ${pairs} pairs (the largest shared thing gathers ${largest}): it would be unreadable and very slow. Rather choose:`,
	offerBoth: 'the two-mode network',
	offerOther: 'the other side',
	dropped: (self, parallel) =>
		[
			self > 0
				? `${self} ${plural(self, { one: 'self-tie dropped', other: 'self-ties dropped' })}`
				: '',
			parallel > 0
				? `${parallel} ${plural(parallel, { one: 'repeated row added up', other: 'repeated rows added up' })}`
				: '',
		]
			.filter((part) => part !== '')
			.join(', '),
	nothing: {
		title: 'No network to draw yet',
		body: 'A map needs ties: two columns of actors, actors and events, or a column that names several. Give these roles to your columns.',
		roles: 'Give the columns a role',
	},
	loading: 'Building the network…',
	placing: 'Laying out the map',
	stop: 'Stop',
	colour: 'Colour',
	colours: { none: 'none', groups: 'groups', mode: 'sort of node' },
	size: 'Size',
	sizes: { degree: 'number of ties', weightedDegree: 'weight of ties', none: 'equal' },
	selection: (selection) => `Selection: ${selection}`,
	hiddenBySelection: (count, shown) =>
		`${shown} ${plural(count, { one: 'actor outside the selection', other: 'actors outside the selection' })}`,
	export: { png: 'PNG image', gexf: 'GEXF for Gephi', json: 'graphology JSON' },
	seed: (seed) => `Seed ${seed}`,
	outline: 'How to read this map',
	outlineBody:
		'Two actors close to each other share ties; exact distances have no meaning. Another relation would give another map.',
};
