import { readFileSync } from 'node:fs';
import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { linksOf, type Links } from '../../../../src/lib/network/links.ts';
import { mixAttribute, MOST_CATEGORIES } from '../../../../src/lib/network/mixing/mix-attribute.ts';

interface Reference {
	count: number;
	directed: boolean;
	sources: number[];
	targets: number[];
	categories: (string | null)[];
	/** By NetworkX, on the actors with a value. */
	expected: {
		names: string[];
		ei: number;
		assortativity: number;
		modularity: number;
		table: number[][];
	};
}

const references: Record<'karate' | 'miserables' | 'replies', Reference> = JSON.parse(
	readFileSync('tests/fixtures/networks/mixing-reference.json', 'utf8'),
);

const linksFrom = (
	count: number,
	directed: boolean,
	sources: readonly number[],
	targets: readonly number[],
): Links =>
	linksOf({
		count,
		directed,
		sources: Uint32Array.from(sources),
		targets: Uint32Array.from(targets),
		weights: new Float64Array(sources.length).fill(1),
	});

/** Two threesomes, a tie between them, and someone unknown tied to both. */
const twoThreesomes = () =>
	linksFrom(7, false, [0, 0, 1, 3, 3, 4, 2, 6, 6], [1, 2, 2, 4, 5, 5, 3, 0, 3]);
const sides = ['a', 'a', 'a', 'b', 'b', 'b', null];

describe('an attribute beside the ties', () => {
	test.each(['karate', 'miserables', 'replies'] as const)('as NetworkX has it: %s', (name) => {
		const { count, directed, sources, targets, categories, expected } = references[name];
		const links = linksFrom(count, directed, sources, targets);
		const mixing = mixAttribute(links, categories, { random: randomLcg(1), shuffles: 9 });
		expect(mixing.ei).toBeCloseTo(expected.ei, 12);
		expect(mixing.assortativity).toBeCloseTo(expected.assortativity, 12);
		expect(mixing.modularity).toBeCloseTo(expected.modularity, 12);
		const place = expected.names.map((category) => mixing.categories.indexOf(category));
		expect(place.map((row) => place.map((column) => mixing.observed[row]?.[column]))).toEqual(
			expected.table,
		);
		expect(mixing.unknown).toBe(categories.filter((value) => value === null).length);
		expect(mixing.counts).toEqual([...mixing.counts].sort((a, b) => b - a));
	});

	test('by hand: two threesomes and a tie', () => {
		const mixing = mixAttribute(twoThreesomes(), sides, { random: randomLcg(1) });
		expect(mixing).toMatchObject({ categories: ['a', 'b'], counts: [3, 3], unknown: 1 });
		// 1 tie between, 6 inside: (1 − 6) / 7. Ends: 6 + 1 on each side, 7 × 7 / 14 expected.
		expect(mixing.ei).toBeCloseTo(-5 / 7, 12);
		expect(mixing.observed).toEqual([
			[6, 1],
			[1, 6],
		]);
		expect(mixing.expected).toEqual([
			[3.5, 3.5],
			[3.5, 3.5],
		]);
		// Each of the 20 ways to share three a and three b: a pair differs in 3 of 5, so E = 7 × 0.6.
		expect(mixing.eiExpected).toBeCloseTo((2 * 4.2 - 7) / 7, 1);
		// Of the 20, only the 2 that keep the threesomes give E = 1, as far as 3.2 from the mean; the
		// others give 4 or 5, less far: p = 0.1.
		expect(mixing.eiP).toBeGreaterThan(0.07);
		expect(mixing.eiP).toBeLessThan(0.13);
	});

	test('a p-value is (r + 1) / (shuffles + 1)', () => {
		const { count, sources, targets, categories } = references.karate;
		const links = linksFrom(count, false, sources, targets);
		// The sides of the karate club are much further from chance than any shuffle.
		const { eiP, shuffles } = mixAttribute(links, categories, { random: randomLcg(4) });
		expect([eiP, shuffles]).toEqual([1 / 1000, 999]);
	});

	test('of one category has nothing to be set beside', () => {
		const alike = mixAttribute(twoThreesomes(), Array<string>(7).fill('a'), {
			random: randomLcg(1),
		});
		expect(alike).toMatchObject({ ei: -1, eiExpected: -1, eiP: 1, assortativity: null });
		expect(alike.modularity).toBe(0);
	});

	test('without ties between actors with a value is said to be nothing', () => {
		const mixing = mixAttribute(linksFrom(3, false, [0], [1]), ['a', null, 'b'], {
			random: randomLcg(1),
		});
		expect(mixing).toMatchObject({ ei: null, eiExpected: null, eiP: null, assortativity: null });
		expect(mixing).toMatchObject({
			modularity: null,
			observed: [
				[0, 0],
				[0, 0],
			],
		});
	});

	test('of too many categories is refused', () => {
		const count = MOST_CATEGORIES + 1;
		const values = Array.from({ length: count }, (_, i) => `${i}`);
		const links = linksFrom(count, false, [0], [1]);
		expect(() => mixAttribute(links, values, { random: randomLcg(1) })).toThrow(RangeError);
	});

	test('the direction of ties counts in the table only', () => {
		// a → b twice, b → a never.
		const links = linksFrom(4, true, [0, 1], [2, 3]);
		const mixing = mixAttribute(links, ['a', 'a', 'b', 'b'], { random: randomLcg(1) });
		expect(mixing.observed).toEqual([
			[0, 2],
			[0, 0],
		]);
		expect(mixing.ei).toBe(1);
	});
});
