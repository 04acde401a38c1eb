import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import {
	measureActors,
	type ActorMeasure,
} from '../../../../src/lib/network/measures/actor-measures.ts';
import { gaugesOf } from '../../../../src/lib/network/measures/gauges.ts';
import {
	distanceSourcesFor,
	drawSources,
	halfInterval,
	pivotsFor,
} from '../../../../src/lib/network/measures/sampling.ts';
import { linksFrom, type Tie } from './expected-measures.ts';

/** Ties drawn so that some actors have many; weights from 1 to 4. */
function drawnTies(count: number, tieCount: number, seed: number): Tie[] {
	const random = randomLcg(seed);
	const ties = new Map<string, Tie>();
	while (ties.size < tieCount) {
		const source = Math.floor(count * random() ** 2);
		const target = Math.floor(count * random());
		const key = [source, target].sort((a, b) => a - b).join(' ');
		if (source !== target) ties.set(key, [source, target, 1 + Math.floor(4 * random())]);
	}
	return [...ties.values()];
}

const links = linksFrom(400, drawnTies(400, 900, 1));

const SAMPLED: ActorMeasure[] = [
	'betweenness',
	'betweennessWeighted',
	'closeness',
	'closenessWeighted',
	'harmonic',
	'harmonicWeighted',
];

describe('from a quarter of the actors', () => {
	const exact = measureActors(links, SAMPLED, { random: randomLcg(1) });
	const draws = Array.from({ length: 40 }, (_, seed) =>
		measureActors(links, SAMPLED, {
			random: randomLcg(seed / 40),
			pivots: 100,
			distanceSources: 100,
		}),
	);

	test.each(SAMPLED)('%s of an actor is within the error, 95 times out of 100', (name) => {
		const within = Array.from({ length: links.count }, (_, actor) => {
			const near = draws.filter(
				({ values, sampled }) =>
					Math.abs(values[name]![actor]! - exact.values[name]![actor]!) <= sampled[name]!.error,
			);
			return near.length / draws.length;
		});
		expect(within.reduce((a, b) => a + b) / links.count).toBeGreaterThanOrEqual(0.95);
		// 34 or fewer of 40 would come 1.4 % of the time from a true 95 %.
		expect(Math.min(...within)).toBeGreaterThanOrEqual(35 / 40);
		expect(draws.map(({ sampled }) => sampled[name]!.pivots)).toEqual(draws.map(() => 100));
	});

	test.each(SAMPLED)('the error said of %s is not idle: a fifth of it is often passed', (name) => {
		const passed = draws.filter(({ values, sampled }) =>
			values[name]!.some(
				(value, i) => Math.abs(value - exact.values[name]![i]!) > sampled[name]!.error / 5,
			),
		);
		expect(passed.length).toBeGreaterThan(20);
	});

	test('nothing is said of what is exact', () => {
		expect(exact.sampled).toEqual({});
		const all = { random: randomLcg(1), pivots: 400, distanceSources: 500 };
		expect(measureActors(links, SAMPLED, all)).toEqual(exact);
	});

	test('gauges say what was drawn, and stay near', () => {
		const whole = gaugesOf(links, { random: randomLcg(1) });
		const drawn = gaugesOf(links, {
			random: randomLcg(1),
			distanceSources: 100,
			betweennessPivots: 150,
		});
		expect(whole.sampled).toEqual({});
		expect(drawn.sampled).toEqual({ distances: 100, betweenness: 150 });
		expect(drawn.meanDistance).not.toBe(whole.meanDistance);
		expect(drawn.meanDistance! / whole.meanDistance!).toBeCloseTo(1, 1);
		expect(drawn.diameter).toBeLessThanOrEqual(whole.diameter!);
		const centralisations = [drawn, whole].map((one) => one.centralisation.betweenness!);
		expect(centralisations[0]! / centralisations[1]!).toBeCloseTo(1, 0);
	});
});

test('sources are drawn without replacement, the same from the same seed', () => {
	const drawn = drawSources(links, 50, randomLcg(3));
	expect(new Set(drawn).size).toBe(50);
	expect(drawSources(links, 50, randomLcg(3))).toEqual(drawn);
	expect(drawSources(links, 50, randomLcg(4))).not.toEqual(drawn);
});

test('half of the 95 % interval of a total', () => {
	// 1, 2 and 6 of a population of 12: variance 7, so 1.96 · 12 · √(7/3 · 9/12) = 31.1139…
	expect(halfInterval(9, 41, 3, 12)).toBeCloseTo(31.1142, 3);
	expect(halfInterval(9, 41, 3, 3)).toBe(0);
	expect(halfInterval(9, 81, 1, 3)).toBe(Infinity);
});

test('all actors are followed up to 5 000, then as many as the ties allow', () => {
	const sized = (count: number, tieCount: number) => {
		const ties: Tie[] = Array.from({ length: tieCount }, (_, i) => [
			i % count,
			(i + 1 + Math.floor(i / count)) % count,
			1,
		]);
		return linksFrom(count, ties);
	};
	expect(pivotsFor(sized(5000, 100_000))).toBeUndefined();
	expect(distanceSourcesFor(sized(5000, 100_000))).toBeUndefined();
	expect(pivotsFor(sized(5001, 5001))).toBeUndefined();
	const [light, heavy] = [sized(50_000, 100_000), sized(50_000, 200_000)];
	expect(pivotsFor(light)).toBeLessThan(50_000);
	expect(pivotsFor(heavy)).toBeLessThan(pivotsFor(light)!);
	expect(distanceSourcesFor(sized(20_000, 100_000))).toBeUndefined();
	expect(distanceSourcesFor(heavy)).toBeGreaterThan(pivotsFor(heavy)!);
});
