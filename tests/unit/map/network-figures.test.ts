import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { Baseline } from '../../../src/lib/network/chance/baseline.ts';
import type { Groups } from '../../../src/lib/network/groups/groups.ts';
import type { Gauges } from '../../../src/lib/network/measures/gauges.ts';
import type { AttributeMixing } from '../../../src/lib/network/mixing/attribute-mixing.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';
import { absentKinds } from '../../../src/routes/(app)/map/measures/absent-kinds.ts';
import { distributionOf } from '../../../src/routes/(app)/map/measures/distribution.ts';
import { gaugeLines } from '../../../src/routes/(app)/map/measures/gauge-lines.ts';
import { mixingCells, neverMet } from '../../../src/routes/(app)/map/measures/mixing-cells.ts';
import { eiSentence } from '../../../src/routes/(app)/map/measures/mixing-words.ts';
import { digitsOf, rankedRows } from '../../../src/routes/(app)/map/measures/ranked-rows.ts';

const french = wordingOf('fr').t.networkMeasures;
const english = wordingOf('en').t.networkMeasures;

const gauges: Gauges = {
	actors: 6,
	ties: 5,
	density: 1 / 3,
	components: { count: 2, sizes: [5, 1], largestShare: 5 / 6 },
	isolates: 1,
	fragmentation: 1 / 3,
	transitivity: 0.5,
	meanClustering: 0.25,
	meanDistance: 1.8,
	diameter: 4,
	degreeAssortativity: null,
	centralisation: { degree: 0.4, betweenness: 0.5 },
	sampled: {},
};

const groups: Groups = {
	of: new Map(),
	sizes: [3, 2],
	method: 'leiden',
	modularity: 0.22,
	runs: 50,
	stability: 0.91,
	otherRuns: 20,
	seed: 1,
};

const baseline = (bands: Baseline['bands']): Baseline => ({
	method: 'swaps',
	networks: 100,
	seed: 1,
	bands,
});

const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

function sentences(bands: Baseline['bands'] | undefined, t = french, isTwoMode = false) {
	const shown = { gauges, groups, isTwoMode, baseline: bands && baseline(bands) };
	const lines = gaugeLines(shown, t).flatMap((part) => part.lines.map((line) => line));
	return (gauge: string) => plain(lines.find((line) => line.gauge === gauge)?.sentence);
}

describe('the sentence of a gauge', () => {
	test('says more or less only outside the band', () => {
		const within = sentences({ transitivity: { mean: 0.4, low: 0.2, high: 0.5 } });
		expect(within('transitivity')).toMatch(/^Ni plus ni moins que le hasard :/);
		const above = sentences({ transitivity: { mean: 0.3, low: 0.2, high: 0.49 } });
		expect(above('transitivity')).toBe(
			'Plus fermé que le hasard : quand deux acteurs sont liés à un même troisième, ils le sont aussi entre eux dans 50 % des cas (au hasard : de 20 % à 49 %).',
		);
		const below = sentences({ transitivity: { mean: 0.7, low: 0.51, high: 0.9 } }, english);
		expect(below('transitivity')).toMatch(/^More open than chance:/);
	});

	test('says the fact alone without a band, or with one that every network shares', () => {
		expect(sentences(undefined)('isolates')).toBe('1 acteur n’a aucun lien.');
		const constant = sentences({ isolates: { mean: 1, low: 1, high: 1 } });
		expect(constant('isolates')).toBe('1 acteur n’a aucun lien.');
	});

	test('says why there is no figure, instead of zero', () => {
		expect(sentences(undefined)('degreeAssortativity')).toMatch(/^Sans objet/);
		expect(sentences(undefined, french, true)('transitivity')).toMatch(/deux modes/);
	});

	test('does not speak of groups that chance gives as well', () => {
		const band = { modularity: { mean: 0.2, low: 0.15, high: 0.3 } };
		expect(sentences(band)('modularity')).toBe(
			'Pas de groupes à proprement parler : Q de 0,22 (au hasard : de 0,15 à 0,3), et un accord de 0,91 d’un calcul à l’autre.',
		);
	});
});

describe('the ranking', () => {
	const names = ['Maison de quartier', 'Ar Vag', 'Infini', 'École', 'Mairie', 'Vivre la rue'];
	const { graph: network } = buildNetwork({
		actors: names.map((label) => ({ id: label, label, mode: 'actor', attributes: {} })),
		ties: [],
	});

	test('ranks equal values alike, by name, and those without a value last', () => {
		const rows = rankedRows(
			network,
			Float64Array.of(1, 3, NaN, 3, 0, 1),
			wordingOf('fr').formats.compare,
		);
		expect(rows.map(({ label, rank }) => [rank, label])).toEqual([
			[1, 'Ar Vag'],
			[1, 'École'],
			[3, 'Maison de quartier'],
			[3, 'Vivre la rue'],
			[5, 'Mairie'],
			[undefined, 'Infini'],
		]);
	});

	test('writes three figures of the largest value, and whole numbers whole', () => {
		expect(digitsOf(Float64Array.of(0.0123, NaN))).toBe(4);
		expect(digitsOf(Float64Array.of(0.5, 1.25))).toBe(2);
		expect(digitsOf(Float64Array.of(4, 0))).toBe(0);
	});
});

describe('the distribution of a measure', () => {
	test('counts zeros and blanks apart, one bar per whole number', () => {
		const spread = distributionOf(Float64Array.of(0, 0, 1, 3, NaN));
		expect(spread).toMatchObject({ low: 0, high: 3, median: 0.5, zeros: 2, blanks: 1, known: 4 });
		expect(spread?.bars).toEqual([
			{ from: 0, to: 1, count: 2 },
			{ from: 1, to: 2, count: 1 },
			{ from: 2, to: 3, count: 0 },
			{ from: 3, to: 4, count: 1 },
		]);
	});

	test('draws nothing of a single value, and loses no actor otherwise', () => {
		expect(distributionOf(Float64Array.of(0.2, 0.2))?.bars).toEqual([]);
		expect(distributionOf(Float64Array.of(NaN))).toBeUndefined();
		const values = Float64Array.from({ length: 500 }, (_, i) => Math.sin(i) / 3);
		const bars = distributionOf(values)?.bars ?? [];
		expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(500);
		expect(bars.length).toBeLessThan(40);
	});
});

/** Two schools A and B, a town hall M: A–B, A–M; without direction, so counted both ways. */
const mixing: AttributeMixing = {
	categories: ['École', 'Mairie'],
	counts: [2, 1],
	unknown: 0,
	ei: 0,
	eiExpected: 0.3,
	eiP: 0.02,
	shuffles: 999,
	assortativity: -1 / 3,
	modularity: -0.125,
	observed: [
		[2, 1],
		[1, 0],
	],
	// Degrees 3 and 1: 9/4, 3/4, 1/4.
	expected: [
		[2.25, 0.75],
		[0.75, 0.25],
	],
};

describe('mixing', () => {
	test('counts ties inside a category once', () => {
		const { cells } = mixingCells(mixing, false);
		expect(cells[0]?.[0]).toEqual({ observed: 1, expected: 1.125, ratio: 1 / 1.125 });
		// Less than one tie expected: no ratio.
		expect(cells[0]?.[1]).toEqual({ observed: 1, expected: 0.75 });
	});

	test('gathers the rarest of many categories', () => {
		const size = 15;
		const square = (value: number) =>
			Array.from({ length: size }, () => new Array<number>(size).fill(value));
		const many = {
			...mixing,
			categories: Array.from({ length: size }, (_, i) => `c${i}`),
			counts: Array.from({ length: size }, (_, i) => 20 - i),
			observed: square(2),
			expected: square(4),
		};
		const { categories, others, cells } = mixingCells(many, true);
		expect(categories.length).toBe(11);
		// c11 to c14: 9 + 8 + 7 + 6 actors; 4 × 4 cells of 2 ties, 4 expected.
		expect(others).toEqual({ categories: 4, count: 30 });
		expect(cells[11]?.[11]).toEqual({ observed: 32, expected: 64, ratio: 0.5 });
	});

	test('names who never meets though a tie is expected, each pair once', () => {
		const apart = {
			...mixing,
			observed: [
				[2, 0],
				[0, 0],
			],
			expected: [
				[2, 3],
				[3, 4],
			],
		};
		expect(neverMet(apart, false)).toEqual([
			{ row: 'École', column: 'Mairie', expected: 3 },
			{ row: 'Mairie', column: 'Mairie', expected: 2 },
		]);
	});

	test('says more than chance only when p is small', () => {
		expect(plain(eiSentence(mixing, french))).toBe(
			'Les acteurs se lient entre semblables plus que par hasard : indice E–I de 0, contre 0,3 au hasard (p = 0,02).',
		);
		expect(eiSentence({ ...mixing, eiP: 0.2 }, english)).toMatch(/^Nothing tells these ties/);
		expect(eiSentence({ ...mixing, ei: null }, english)).toBeUndefined();
	});
});

test('expected kinds are found whatever their case and accents', () => {
	const found = absentKinds('école\n\n CENTRE SOCIAL\nEcole\nbailleur', [
		'École',
		'Ecole',
		'centre social',
		null,
		'Mairie',
	]);
	expect(found).toEqual({
		absent: ['bailleur'],
		present: [
			{ name: 'école', count: 2 },
			{ name: 'CENTRE SOCIAL', count: 1 },
		],
		unlisted: ['Mairie'],
	});
});

test('every warning is said in both languages', () => {
	const { formats } = wordingOf('fr');
	expect(plain(french.warnings({ code: 'few-actors', actors: 1 }, formats))).toMatch(/1 acteur :/);
	expect(
		plain(french.warnings({ code: 'dropped', selfTies: 2, unusableWeights: 0 }, formats)),
	).toBe('Laissé de côté : 2 liens d’acteurs vers eux-mêmes.');
	expect(
		english.warnings({ code: 'undescribed', tied: 118, described: 117 }, wordingOf('en').formats),
	).toBe('1 tied actor is not described by the file of actors, out of 118.');
});
