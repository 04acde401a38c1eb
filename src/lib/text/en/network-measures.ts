import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import type { networkMeasures as reference } from '../fr/network-measures.ts';
import { actorMeasures } from './actor-measures.ts';
import { networkGauges } from './network-gauges.ts';
import { networkWarnings } from './network-warnings.ts';

const plural = pluralOf('en');
const { integer, number, percent } = createFormats('en');

const actors = (count: number) =>
	`${integer(count)}\u00a0${plural(count, { one: 'actor', other: 'actors' })}`;
const ties = (count: number) =>
	`${integer(count)}\u00a0${plural(count, { one: 'tie', other: 'ties' })}`;

export const networkMeasures: typeof reference = {
	title: 'What this network shows',
	warnings: networkWarnings,
	gauges: networkGauges,
	actorMeasures,
	definition: 'definition',
	progress: 'Computing',
	stop: 'Stop',
	failed: (message) => `This could not be computed to the end (${message}).`,
	parts: {
		apart: 'Who stands apart',
		close: 'How close-knit the actors are',
		central: 'What rests on a few',
		groups: 'Who holds together',
	},
	chance: {
		compare: 'Compare with chance',
		stop: 'Stop comparing',
		progress: 'Comparing with chance',
		within: 'Neither more nor less than chance',
		band: (low, high) => (low === high ? `by chance: ${low}` : `by chance: ${low} to ${high}`),
		sentence: (lead, fact, expected) => `${lead}: ${fact} (${expected}).`,
		told: (lead, figures) => `${lead}: ${figures}.`,
		offer: (networks) =>
			`Each figure can be set beside those of ${integer(networks)} random networks.`,
		swaps: (networks, seed) =>
			`Grey band: where 95% of ${integer(networks)} random networks lie, in which each actor keeps its number of ties (ties swapped, seed ${integer(seed)}). Tick: their mean. Dot: this network.`,
		curveball: (networks, seed) =>
			`Grey band: where 95% of ${integer(networks)} random networks lie, in which each actor shares as many items and each item as many actors (Curveball, then projection, seed ${integer(seed)}). Tick: their mean. Dot: this network.`,
		bothSides: (networks, seed) =>
			`Grey band: where 95% of ${integer(networks)} random networks of two modes lie, in which each keeps its number of ties (Curveball, seed ${integer(seed)}). Tick: their mean. Dot: this network.`,
		missing:
			'No band: the figure is the same in all these networks, or takes too long to compute a hundred times.',
	},
	groups: {
		none: 'No meaning: no tie.',
		searching: 'Looking for groups…',
		ofWhole:
			'The groups are those of the whole network: their separation is not given for a selection.',
		count: (count) => `${integer(count)} ${plural(count, { one: 'group', other: 'groups' })}`,
		figures: (modularity, expected) =>
			`Q of ${modularity}${expected === undefined ? '' : ` (${expected})`}`,
		one: 'A single group',
		stable: (figures, stability) =>
			`${figures}, and an agreement of ${number(stability)} from run to run`,
		unstable: (figures, stability) =>
			`${figures}, but these groups change from run to run, with an agreement of ${number(stability)}`,
		found: 'Groups, not compared with chance',
		noBetter: 'No groups to speak of',
	},
	twoMode: {
		title: 'The two modes',
		sizes: (sizes, count) => `${sizes.join(' and ')}, ${ties(count)} between the two.`,
		density: (value) =>
			value === null
				? 'Density: no meaning, one of the sides is empty.'
				: `${percent(value, value < 0.1 ? 1 : 0)} of the possible ties between the two sides exist.`,
		densityDefinition: 'Two-mode density: m / (n₁ × n₂).',
		projection: (mode, pairs) =>
			`A projection on the ${mode} would compare ${integer(pairs)} ${plural(pairs, { one: 'pair', other: 'pairs' })}.`,
		noTriangles:
			'No meaning in a network of two modes: two neighbours of the same node are never tied to each other.',
		densityElsewhere:
			'No meaning in a network of two modes: see the density between the two sides, above.',
		centralElsewhere:
			'No meaning in a network of two modes: the star of reference ignores that there are two sides.',
	},
	ranking: {
		title: 'The actors, from most to least',
		measure: 'Rank by',
		columns: 'Other columns',
		caption: (name, count) => `${actors(count)}, by “${name}”`,
		rank: 'Rank',
		actor: 'Actor',
		noMeaning: 'no meaning',
		estimated: 'estimated',
		estimatedFrom: (pivots, error) =>
			`Estimated from ${integer(pivots)} ${plural(pivots, { one: 'actor', other: 'actors' })} drawn at random, to within ${error} at most, 95 times out of 100.`,
		unsettled: 'Stopped before it settled: these values are near the true ones.',
		measuring: (name) => `Computing: ${name}`,
		page: (first, last, total) => `${integer(first)} to ${integer(last)} of ${integer(total)}`,
		pages: 'Pages of the ranking',
		previous: 'Previous',
		next: 'Next',
		download: 'Download these measures (CSV)',
		file: 'actor-measures',
		identifier: 'Identifier',
		kind: 'Kind',
		group: 'Group',
	},
	histogram: {
		title: (name) => `Distribution: ${name}`,
		same: (value, count) =>
			count === 1
				? `The only actor measured has the value ${value}.`
				: `All ${actors(count)} have the same value: ${value}.`,
		none: 'No actor has a value.',
		bar: (from, to, count) =>
			from === to ? `${from}: ${actors(count)}` : `${from} to ${to}: ${actors(count)}`,
		summary: (low, median, high) =>
			`From ${low} to ${high}; half of the actors have ${median} or less.`,
		zeros: (count) => `At zero: ${actors(count)}.`,
		blanks: (count) => `Without a value: ${actors(count)}.`,
		count: (count) => actors(count),
	},
	mixing: {
		title: 'Who ties with whom',
		attribute: 'Attribute',
		none: 'No attribute sorts these actors into categories. Add a column of kinds or territories to see who ties with whom.',
		twoMode:
			'In a network of two modes, ties always go from one side to the other. Choose a relation that ties actors to each other.',
		noTie: 'No tie joins two actors whose value is known.',
		caption: (attribute) =>
			`Ties observed over those that the numbers of ties alone would give, by “${attribute}”`,
		rowHead: { directed: 'From ↓ to →', undirected: 'Between' },
		categories: (name, count) => `${name} (${integer(count)})`,
		others: (count) =>
			`${integer(count)} ${plural(count, { one: 'other value', other: 'other values' })}`,
		gathered: (kept, count) =>
			`The ${integer(kept)} largest categories have their own row; ${integer(count)} ${plural(count, { one: 'other is in', other: 'others are gathered in' })} the last one.`,
		unknown: (count) => `Without a known value, left out: ${actors(count)}.`,
		legend:
			'1 (no colour): as many ties as expected. Green: more. Orange: fewer. In grey, less than one tie expected: the ratio says nothing.',
		cell: (row, column, observed, expected) =>
			`${row} – ${column}: ${ties(observed)}, ${number(expected, 1)} expected.`,
		directedCell: (row, column, observed, expected) =>
			`${row} → ${column}: ${ties(observed)}, ${number(expected, 1)} expected.`,
		observed: (count) => ties(count),
		expected: (expected) => `${number(expected, 1)} expected`,
		hint: 'Arrow keys walk through the table.',
		ei: {
			plain: (value) => `E–I index of ${number(value)}, without an expected value.`,
			inside: 'Actors tie with their like more than by chance',
			outside: 'Actors tie with others than their like more than by chance',
			within: 'Nothing tells these ties from chance',
			figures: (value, expected, p) =>
				`E–I index of ${number(value)}, against ${number(expected)} by chance (p ${p})`,
			p: (p) => (p < 0.001 ? '< 0.001' : `= ${number(p, 3)}`),
			definition: (shuffles) =>
				`E–I index (Krackhardt and Stern, 1988): (E − I) / (E + I), where E counts the ties between categories and I the ties inside; −1 when all are inside, 1 when none is. The value by chance is the mean of ${integer(shuffles)} shuffles of the attribute; p is the share of those at least as far from it.`,
		},
		assortativity: (value) => `Assortativity of ${number(value)}.`,
		assortativityDefinition:
			'Assortativity (Newman, 2003): 1 when all ties are inside categories, 0 when they spread over them as the numbers of ties alone would have it.',
		neverTitle: 'Who never meets',
		never: (row, column, expected) =>
			`${row} and ${column}: no tie, ${number(expected, 1)} expected.`,
		neverInside: (category, expected) =>
			`${category}, among themselves: no tie, ${number(expected, 1)} expected.`,
		neverDirected: (row, column, expected) =>
			`${row} → ${column}: no tie, ${number(expected, 1)} expected.`,
	},
	bridges: {
		title: 'Who holds the network',
		none: 'Nobody: without any one of them, all the others would still reach each other.',
		intro: (count) => `${actors(count)} whose absence would cut others off from the rest.`,
		definition:
			'Cut vertices (articulation points): the actors whose removal splits a set. The number is that of the actors that would no longer reach the largest remaining part. The direction of ties is left out.',
		holds: (count) =>
			`${integer(count)} ${plural(count, { one: 'actor would be cut off', other: 'actors would be cut off' })}`,
		tiesTitle: 'Ties that hold alone',
		tiesNone: 'No tie holds two parts of the network together alone.',
		tiesIntro: (count) => `${ties(count)} whose loss would separate two parts of the network.`,
		tiesDefinition:
			'Bridges: the ties whose removal splits a set in two. The number is that of the actors of the smaller part.',
	},
	isolates: {
		title: 'Who has no tie',
		none: 'Nobody: each has at least one tie.',
		intro: (count) => `${actors(count)} without any tie in this network.`,
	},
	absent: {
		title: 'Who is missing',
		label: 'Kinds of actors that you expect, one per line',
		intro:
			'Write the kinds of actors that this network should bring together: those that are not there are shown.',
		attribute: 'Compared with',
		noKinds: 'No actor has a known kind: nothing can be compared.',
		missing: (count) =>
			`${integer(count)} expected ${plural(count, { one: 'kind has', other: 'kinds have' })} no actor.`,
		nobody: 'Every expected kind has at least one actor.',
		present: (name, count) => `${name}: ${actors(count)}`,
		unlisted: (names) => `Present without being expected: ${names}.`,
	},
	more: {
		all: (count) => `See all ${integer(count)}`,
		fewer: 'See fewer',
	},
	tooManyPairs: (pairs, limit) =>
		`This projection would compare ${pairs} pairs, more than ${limit}: it is not made. Instead:`,
};
