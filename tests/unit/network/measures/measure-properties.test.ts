import { randomLcg } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	ACTOR_MEASURES,
	measureActors,
} from '../../../../src/lib/network/measures/actor-measures.ts';
import { betweennessOf } from '../../../../src/lib/network/measures/betweenness.ts';
import { dependencies } from '../../../../src/lib/network/measures/dependencies.ts';
import { distanceSums } from '../../../../src/lib/network/measures/distances.ts';
import { gaugesOf } from '../../../../src/lib/network/measures/gauges.ts';
import { shuffledNumbers } from '../../../../src/lib/network/shuffled-numbers.ts';
import { linksFrom, type Tie } from './expected-measures.ts';

interface Drawn {
	count: number;
	directed: boolean;
	ties: Tie[];
}

function networks(most: number): fc.Arbitrary<Drawn> {
	return fc
		.record({ count: fc.integer({ min: 1, max: most }), directed: fc.boolean() })
		.chain(({ count, directed }) => {
			const actor = fc.nat(count - 1);
			const tie: fc.Arbitrary<Tie> = fc.tuple(actor, actor, fc.integer({ min: 1, max: 5 }));
			const ends = ([source, target]: Tie) =>
				directed || source < target ? `${source} ${target}` : `${target} ${source}`;
			return fc
				.uniqueArray(tie, { selector: ends, maxLength: 3 * count })
				.map((all) => ({ count, directed, ties: all.filter(([s, t]) => s !== t) }));
		});
}

test('other numbers for the same actors give them the same values', () => {
	fc.assert(
		fc.property(networks(14), fc.nat(), ({ count, directed, ties }, seed) => {
			const order = shuffledNumbers(count, randomLcg(seed / 2 ** 31));
			const moved = ties.map(([s, t, weight]): Tie => [order[s]!, order[t]!, weight]);
			const groups = Uint32Array.from({ length: count }, (_, i) => i % 3);
			const movedGroups = new Uint32Array(count);
			groups.forEach((group, i) => (movedGroups[order[i]!] = group));
			const [one, other] = [
				{ links: linksFrom(count, ties, directed), groups },
				{ links: linksFrom(count, moved, directed), groups: movedGroups },
			].map((it) =>
				measureActors(it.links, ACTOR_MEASURES, { groups: it.groups, random: randomLcg(1) }),
			);
			for (const name of ACTOR_MEASURES) {
				const values = other!.values[name]!;
				one!.values[name]!.forEach((value, i) => {
					if (Number.isNaN(value)) expect(values[order[i]!], name).toBeNaN();
					else expect(values[order[i]!], name).toBeCloseTo(value, 8);
				});
			}
		}),
	);
});

test('betweenness from each actor alone is right on average', () => {
	fc.assert(
		fc.property(networks(12), ({ count, directed, ties }) => {
			const links = linksFrom(count, ties, directed);
			const exact = measureActors(links, ['betweenness'], { random: randomLcg(1) });
			const mean = new Float64Array(count);
			for (let source = 0; source < count; source += 1) {
				const found = dependencies(links, Uint32Array.of(source));
				betweennessOf(found, 1).values.forEach((value, i) => (mean[i]! += value / count));
			}
			mean.forEach((value, i) => expect(value).toBeCloseTo(exact.values.betweenness![i]!, 10));
		}),
	);
});

test('distances followed many at once are those of a search from each', () => {
	fc.assert(
		fc.property(networks(90), ({ count, directed, ties }) => {
			const links = linksFrom(count, ties, directed);
			const sources = Uint32Array.from({ length: count }, (_, i) => i);
			const found = distanceSums(links, sources);
			const total = new Float64Array(count);
			let longest = 0;
			for (const source of sources) {
				const steps = new Map([[source, 0]]);
				for (const [actor, step] of steps) {
					for (const [s, t] of ties) {
						for (const [a, b] of directed
							? [[s, t]]
							: [
									[s, t],
									[t, s],
								]) {
							if (a === actor && b !== undefined && !steps.has(b)) steps.set(b, step + 1);
						}
					}
				}
				steps.forEach((step, actor) => {
					total[actor]! += step;
					longest = Math.max(longest, step);
				});
			}
			expect(found.total).toEqual(total);
			expect(found.longest).toBe(longest);
		}),
		{ numRuns: 40 },
	);
});

test('equal weights change nothing but lengths', () => {
	fc.assert(
		fc.property(networks(14), ({ count, directed, ties }) => {
			const equal = ties.map(([s, t]): Tie => [s, t, 0.3]);
			const { values } = measureActors(linksFrom(count, equal, directed), ACTOR_MEASURES, {
				random: randomLcg(1),
			});
			for (const [plain, weighted] of [
				[values.betweenness, values.betweennessWeighted],
				[values.eigenvector, values.eigenvectorWeighted],
				[values.pagerank, values.pagerankWeighted],
				[values.clustering, values.clusteringWeighted],
				[values.constraint, values.constraintWeighted],
				[values.effectiveSize, values.effectiveSizeWeighted],
			]) {
				plain!.forEach((value, i) => {
					if (Number.isNaN(value)) expect(weighted![i]).toBeNaN();
					else expect(weighted![i]).toBeCloseTo(value, 9);
				});
			}
		}),
	);
});

test('only what is asked is given, and progress only grows, to 1', () => {
	const links = linksFrom(4, [
		[0, 1, 1],
		[1, 2, 1],
	]);
	const shares: number[] = [];
	const onprogress = (share: number) => shares.push(share);
	const { values } = measureActors(links, ['harmonic', 'degree', 'betweenness'], {
		random: randomLcg(1),
		onprogress,
	});
	expect(Object.keys(values).sort()).toEqual(['betweenness', 'degree', 'harmonic']);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
	shares.length = 0;
	gaugesOf(links, { random: randomLcg(1), onprogress });
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
});
