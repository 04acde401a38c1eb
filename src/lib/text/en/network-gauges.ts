import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import type { networkGauges as reference } from '../fr/network-gauges.ts';

const plural = pluralOf('en');
const { integer, number, percent } = createFormats('en');

/** A share, with a decimal where a whole percentage would say too little. */
const share = (value: number) => percent(value, Math.abs(value) < 0.1 ? 1 : 0);

const fragmented = {
	above: 'More broken up than chance',
	below: 'Less broken up than chance',
};
const stretched = {
	above: 'More stretched out than chance',
	below: 'More compact than chance',
	absent: 'No meaning: no actor can reach another.',
};
const closed = {
	above: 'More closed than chance',
	below: 'More open than chance',
};

export const networkGauges: typeof reference = {
	isolates: {
		name: 'Actors without ties',
		definition: 'Number of actors that have no tie in this network (isolates).',
		value: integer,
		fact: (count) =>
			count === 0
				? 'every actor has at least one tie'
				: `${integer(count)} ${plural(count, { one: 'actor has', other: 'actors have' })} no tie`,
		above: 'More isolated actors than by chance',
		below: 'Fewer isolated actors than by chance',
		absent: 'No meaning.',
	},
	components: {
		name: 'Separate sets',
		definition:
			'Number of sets without a tie between them (components), whatever the direction of ties. An actor without ties counts as a set.',
		value: integer,
		fact: (count) =>
			count === 1
				? 'all actors hold together in a single set'
				: `the actors fall into ${integer(count)} sets without a tie between them`,
		...fragmented,
		absent: 'No meaning.',
	},
	largestShare: {
		name: 'Share of the largest set',
		definition: 'Actors of the largest component over all actors.',
		value: share,
		fact: (value) => `the largest set holds ${share(value)} of the actors`,
		above: 'More together than chance',
		below: 'Less together than chance',
		absent: 'No meaning: no actor.',
	},
	fragmentation: {
		name: 'Fragmentation',
		definition:
			'Share of the pairs of actors that no path joins: 1 − Σ s(s − 1) / (n(n − 1)), where s is the size of each component (Borgatti, 2006).',
		value: share,
		fact: (value) =>
			value === 0
				? 'any actor can reach any other'
				: `${share(value)} of the pairs of actors are joined by no path`,
		...fragmented,
		absent: 'No meaning: it takes at least two actors.',
	},
	density: {
		name: 'Density',
		definition:
			'Ties that exist over possible ties: m / (n(n − 1)/2), or m / (n(n − 1)) when ties have a direction.',
		value: share,
		fact: (value) => `${share(value)} of the possible ties exist`,
		above: 'Denser than chance',
		below: 'Less dense than chance',
		absent: 'No meaning: it takes at least two actors.',
	},
	transitivity: {
		name: 'Closed trios',
		definition:
			'Transitivity: three times the number of triangles over the number of trios where one actor is tied to the other two. The direction of ties is left out.',
		value: share,
		fact: (value) =>
			`when two actors are tied to the same third one, they are also tied to each other in ${share(value)} of cases`,
		...closed,
		absent: 'No meaning: no actor has two neighbours.',
	},
	meanClustering: {
		name: 'Neighbours tied together',
		definition:
			'Mean local clustering coefficient: for each actor, the share of the pairs of its neighbours that are tied; 0 for an actor with fewer than two neighbours. With directions: the form of Fagiolo (2007).',
		value: share,
		fact: (value) =>
			`on average over actors, ${share(value)} of the possible ties between their neighbours exist`,
		...closed,
		absent: 'No meaning: no actor.',
	},
	meanDistance: {
		name: 'Mean distance',
		definition:
			'Mean number of steps of the shortest path, over the pairs of actors that can reach each other only.',
		value: (value) => number(value),
		fact: (value) =>
			`the mean distance between two actors that can reach each other is ${number(value)} ${plural(value, { one: 'step', other: 'steps' })}`,
		...stretched,
	},
	diameter: {
		name: 'Diameter',
		definition:
			'The longest of the shortest paths between actors that can reach each other, in steps.',
		value: integer,
		fact: (value) =>
			`the two actors furthest apart that can reach each other are ${integer(value)} ${plural(value, { one: 'step', other: 'steps' })} away`,
		...stretched,
	},
	degreeAssortativity: {
		name: 'Like with like, by ties',
		definition:
			'Degree assortativity (Newman, 2002): correlation between the numbers of ties at the two ends of each tie, from −1 to 1. With directions: ties given by the source, ties received by the target.',
		value: (value) => number(value),
		fact: (value) =>
			`between the two ends of a tie, the correlation of the numbers of ties is ${number(value)}`,
		above: 'Well tied actors are tied to each other more than by chance',
		below: 'Well tied actors are tied to each other less than by chance',
		absent: 'No meaning: too few ties, or as many ties at each end.',
	},
	degreeCentralisation: {
		name: 'Concentration of ties',
		definition:
			'Degree centralisation (Freeman, 1978): 0% when all actors have as many ties, 100% when a single one is tied to all the others, and they only to it.',
		value: share,
		fact: (value) => `the concentration of ties on one actor is ${share(value)} of that of a star`,
		above: 'More concentrated than chance',
		below: 'Less concentrated than chance',
		absent: 'No meaning: it takes at least three actors.',
	},
	betweennessCentralisation: {
		name: 'Concentration of passages',
		definition:
			'Betweenness centralisation (Freeman, 1978): 0% when all actors are as much on the shortest paths of the others, 100% when a single one is on all of them.',
		value: share,
		fact: (value) =>
			`the concentration of shortest paths on one actor is ${share(value)} of that of a star`,
		above: 'More concentrated than chance',
		below: 'Less concentrated than chance',
		absent: 'No meaning: it takes at least three actors.',
	},
	modularity: {
		name: 'Groups',
		definition:
			'Modularity Q (Newman, 2006) of the best division into groups: share of the ties inside groups, minus that which the numbers of ties alone would give. Stability is the mean adjusted Rand index between other runs: 1 when they always agree.',
		value: (value) => number(value),
		fact: (value) => `modularity Q of ${number(value)}`,
		above: 'Groups more separate than by chance',
		below: 'Groups less separate than by chance',
		absent: 'No meaning: no tie.',
	},
};
