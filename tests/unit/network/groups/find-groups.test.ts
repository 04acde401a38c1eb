import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import type { FlatNetwork } from '../../../../src/lib/network/flat-network.ts';
import { flatten } from '../../../../src/lib/network/flat-network.ts';
import { findGroups, runsFor } from '../../../../src/lib/network/groups/find-groups.ts';
import { groupsOf } from '../../../../src/lib/network/groups/groups.ts';
import { linksOf } from '../../../../src/lib/network/links.ts';
import { mixAttribute } from '../../../../src/lib/network/mixing/mix-attribute.ts';
import { davis, hasRealFiles, karate, miserables } from '../reference-networks.ts';
import { barabasiAlbert, lfrLike, plantedPartition } from './generated-networks.ts';

/** Q of a grouping that leaves nobody out, from its table of ties: checked against NetworkX. */
function recomputed(flat: FlatNetwork, of: Uint32Array): number | null {
	const names = Array.from(of, String);
	const options = { random: randomLcg(1), shuffles: 0 };
	return mixAttribute(linksOf({ ...flat, directed: false }), names, options).modularity;
}

/** In how many pieces the groups are, when ties between groups are cut. */
function pieces({ count, sources, targets }: FlatNetwork, of: Uint32Array): number {
	const leader = Array.from({ length: count }, (_, i) => i);
	const find = (i: number): number => {
		const above = leader[i] ?? i;
		return above === i ? i : (leader[i] = find(above));
	};
	sources.forEach((source, tie) => {
		const target = targets[tie] ?? 0;
		if (of[source] === of[target]) leader[find(source)] = find(target);
	});
	return leader.filter((above, i) => above === i).length;
}

describe('groups by Leiden', () => {
	test('are each in one piece', () => {
		const random = randomLcg(12);
		for (let i = 0; i < 60; i += 1) {
			const ties = 20 + Math.floor(random() * 120);
			const flat = plantedPartition({ count: 60, ties, groups: 6, mixing: 0.4 }, random);
			const { of, sizes } = findGroups(flat, random, { runs: 1, otherRuns: 0 });
			const alone = of.filter((group) => group === 0).length;
			expect(pieces(flat, of)).toBe(sizes.length + alone);
		}
	});

	const small = [
		{ name: 'the karate club', flat: () => flatten(karate()).flat },
		{
			name: 'planted groups of many sizes, 1 000 actors',
			flat: () => lfrLike({ count: 1000, mixing: 0.3, degree: [5, 50] }, randomLcg(1)),
		},
		{
			name: 'planted groups that hardly show, 1 000 actors',
			flat: () => lfrLike({ count: 1000, mixing: 0.5, degree: [5, 50] }, randomLcg(2)),
		},
		{ name: 'a few hubs, 1 000 actors', flat: () => barabasiAlbert(1000, 5, randomLcg(1)) },
	];
	test.each(small)('are as good as the best of a hundred Louvain runs: $name', ({ flat }) => {
		const network = flat();
		const found = findGroups(network, randomLcg(1), { runs: 10, otherRuns: 0 });
		const louvain = findGroups(network, randomLcg(1), {
			method: 'louvain',
			runs: 100,
			otherRuns: 0,
		});
		expect(found.modularity).toBeGreaterThanOrEqual(louvain.modularity - 0.0005);
		expect(recomputed(network, found.of)).toBeCloseTo(found.modularity, 10);
		expect(recomputed(network, louvain.of)).toBeCloseTo(louvain.modularity, 10);
	});

	const real = [
		{ name: 'Les Misérables, weighted', network: miserables },
		{ name: 'the Davis women and events', network: davis },
	];
	test.skipIf(!hasRealFiles).each(real)(
		'are as good as the best of a hundred Louvain runs: $name',
		({ network }) => {
			const { flat } = flatten(network());
			const found = findGroups(flat, randomLcg(1));
			const louvain = findGroups(flat, randomLcg(1), {
				method: 'louvain',
				runs: 100,
				otherRuns: 0,
			});
			expect(found.modularity).toBeGreaterThanOrEqual(louvain.modularity - 1e-9);
		},
	);

	const large = [
		{
			name: 'planted groups of many sizes',
			flat: () => lfrLike({ count: 10_000, mixing: 0.5, degree: [5, 100] }, randomLcg(1)),
		},
		{ name: 'a few hubs', flat: () => barabasiAlbert(10_000, 5, randomLcg(1)) },
		{
			name: 'planted groups of one size',
			flat: () =>
				plantedPartition({ count: 10_000, ties: 50_000, groups: 40, mixing: 0.2 }, randomLcg(1)),
		},
	];
	test.each(large)('beat Louvain at 10 000 actors: $name', ({ flat }) => {
		const network = flat();
		const found = findGroups(network, randomLcg(1), { runs: 2, otherRuns: 0 });
		const louvain = findGroups(network, randomLcg(1), {
			method: 'louvain',
			runs: 4,
			otherRuns: 0,
		});
		expect(found.modularity).toBeGreaterThan(louvain.modularity);
		expect(found.modularity).toBeCloseTo(recomputed(network, found.of) ?? NaN, 10);
	});
});

describe('runs', () => {
	const empty = (count: number, ties: number): FlatNetwork => ({
		count,
		sources: new Uint32Array(ties),
		targets: new Uint32Array(ties),
		weights: new Float64Array(ties),
	});

	test('are 50 and 20 when the network is small, fewer when it is large', () => {
		expect(runsFor(empty(0, 0))).toEqual({ runs: 50, otherRuns: 20 });
		expect(runsFor(empty(5_000, 15_000))).toEqual({ runs: 50, otherRuns: 20 });
		expect(runsFor(empty(10_000, 50_000))).toEqual({ runs: 16, otherRuns: 16 });
		expect(runsFor(empty(100_000, 500_000))).toEqual({ runs: 3, otherRuns: 4 });
	});

	test('are counted and told as they are done', () => {
		const shares: number[] = [];
		const found = findGroups(flatten(karate()).flat, randomLcg(1), {
			runs: 3,
			otherRuns: 2,
			onprogress: (share) => shares.push(share),
		});
		expect([found.runs, found.otherRuns, found.method]).toEqual([3, 2, 'leiden']);
		expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
	});

	test('that are not compared have no stability', () => {
		const found = findGroups(flatten(karate()).flat, randomLcg(1), { runs: 1, otherRuns: 1 });
		expect(found.stability).toBeNaN();
	});
});

describe('groups by Louvain', () => {
	test('are made on demand, the same for the same seed', () => {
		const groups = groupsOf(karate(), { seed: 3, method: 'louvain' });
		expect(groups).toMatchObject({ method: 'louvain', runs: 50, otherRuns: 20 });
		// No grouping is above 0.4198 (Brandes et al. 2008); Louvain stops a little under.
		expect(groups.modularity).toBeLessThan(0.4198);
		expect(groups.modularity).toBeGreaterThan(0.415);
		expect(groupsOf(karate(), { seed: 3, method: 'louvain' })).toEqual(groups);
	});

	test('add ties that go both ways', () => {
		// Two pairs tied twice, and weakly to each other: each pair is a group.
		const flat = {
			count: 4,
			sources: Uint32Array.of(0, 1, 2, 3, 1),
			targets: Uint32Array.of(1, 0, 3, 2, 2),
			weights: Float64Array.of(1, 1, 1, 1, 1),
		};
		const louvain = findGroups(flat, randomLcg(1), { method: 'louvain' });
		const leiden = findGroups(flat, randomLcg(1));
		expect([...louvain.of]).toEqual([1, 1, 2, 2]);
		expect(louvain.of).toEqual(leiden.of);
		// 4 of 5 inside; strengths 5 and 5 of 10: 4/5 − 1/2.
		expect(louvain.modularity).toBeCloseTo(0.3, 12);
	});
});
