import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { adjustedRandIndex } from '../../../../src/lib/network/groups/adjusted-rand.ts';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { flatten } from '../../../../src/lib/network/flat-network.ts';
import { areStable, groupsOf } from '../../../../src/lib/network/groups/groups.ts';
import { leiden } from '../../../../src/lib/network/groups/leiden.ts';
import {
	modularity,
	modularityGraph,
} from '../../../../src/lib/network/groups/modularity-graph.ts';
import type { Network } from '../../../../src/lib/network/network.ts';
import {
	davis,
	hasRealFiles,
	karate,
	miserables,
	planted,
	replies,
} from '../reference-networks.ts';

describe('adjusted Rand index', () => {
	test('of groupings that agree whatever their numbers is 1', () => {
		expect(adjustedRandIndex([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
	});

	test('of a grouping and one that splits a group, by hand', () => {
		// Pairs together: 2, 1 and 1 in both; expected 2·1/6 = 1/3; (1 − 1/3) / (1.5 − 1/3) = 4/7.
		expect(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(4 / 7, 12);
	});

	test('of one group against all apart is 0', () => {
		expect(adjustedRandIndex([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
	});

	test('of two groupings that say nothing is 1', () => {
		expect(adjustedRandIndex([0, 0, 0], [0, 0, 0])).toBe(1);
		expect(adjustedRandIndex([0, 1, 2], [2, 1, 0])).toBe(1);
	});
});

describe('modularity', () => {
	test('of the two sides of the karate club after its split', () => {
		const { keys, flat } = flatten(karate());
		const withTheTeacher = new Set(
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 20, 22].map((n) => `actor:${n}`),
		);
		const sides = Uint32Array.from(keys, (key) => (withTheTeacher.has(key) ? 0 : 1));
		// NetworkX 3.6, community.modularity on the unweighted club.
		expect(modularity(modularityGraph(flat), sides)).toBeCloseTo(0.3582347140039448, 12);
	});
});

/** Whether every group holds together by ties inside it. */
function isConnected(network: Network, members: Set<string>): boolean {
	const [first] = members;
	if (first === undefined) return true;
	const seen = new Set([first]);
	for (const key of seen) {
		for (const other of network.neighbors(key)) if (members.has(other)) seen.add(other);
	}
	return seen.size === members.size;
}

describe('groups', () => {
	test('reach the best modularity known for the karate club', () => {
		const groups = groupsOf(karate(), { seed: 1 });
		// The optimum, by exact search: Brandes et al. 2008, 0.4198; NetworkX gives the digits.
		expect(groups.modularity).toBeCloseTo(0.41978961209730437, 10);
		expect(groups.sizes).toEqual([12, 11, 6, 5]);
		expect([groups.runs, groups.otherRuns]).toEqual([50, 20]);
	});

	test.skipIf(!hasRealFiles)('reach NetworkX’s best of a hundred on Les Misérables', () => {
		const groups = groupsOf(miserables(), { seed: 1 });
		expect(groups.modularity).toBeCloseTo(0.5666879833432481, 10);
		expect(groups.sizes).toEqual([22, 17, 11, 11, 10, 6]);
		expect(areStable(groups)).toBe(true);
	});

	test.skipIf(!hasRealFiles)('of the Davis events change from run to run', () => {
		expect(areStable(groupsOf(davis(), { seed: 1 }))).toBe(false);
	});

	test('are the same for the same seed', () => {
		const once = groupsOf(karate(), { seed: 7 });
		const again = groupsOf(karate(), { seed: 7 });
		expect([...again.of]).toEqual([...once.of]);
		expect(again.stability).toBe(once.stability);
	});

	test('find groups that are there, each in one piece', () => {
		const { graph } = buildNetwork({ actors: [], ties: planted(400, 2400, 8, randomLcg(3)) });
		const groups = groupsOf(graph, { seed: 1 });
		expect(groups.sizes).toHaveLength(8);
		expect(groups.stability).toBeGreaterThan(0.95);
		// Nodes of a planted group have the same number modulo 8.
		const found = new Map<number, Set<string>>();
		for (const [key, group] of groups.of) {
			found.set(group, (found.get(group) ?? new Set()).add(key));
		}
		for (const members of found.values()) expect(isConnected(graph, members)).toBe(true);
		const purity = [...found.values()].map((members) => {
			const counts = new Map<number, number>();
			for (const key of members) {
				const planted = Number(key.split(':')[1]) % 8;
				counts.set(planted, (counts.get(planted) ?? 0) + 1);
			}
			return Math.max(...counts.values()) / members.size;
		});
		expect(Math.min(...purity)).toBeGreaterThan(0.95);
	});

	test.skipIf(!hasRealFiles)('leave out those without ties and the direction', () => {
		const { graph } = replies();
		const groups = groupsOf(graph, { seed: 1 });
		expect(groups.of.size).toBe(118 - 43);
		expect(groups.sizes.reduce((sum, size) => sum + size, 0)).toBe(75);
		expect(groups.sizes).toEqual([...groups.sizes].sort((a, b) => b - a));
	});

	test('are none without ties', () => {
		const alone = { id: '1', label: '1', mode: 'actor', attributes: {} };
		const groups = groupsOf(buildNetwork({ actors: [alone], ties: [] }).graph, { seed: 1 });
		expect(groups.sizes).toEqual([]);
		expect(areStable(groups)).toBe(false);
	});

	test('never lower modularity below that of everybody apart', () => {
		const random = randomLcg(11);
		for (let i = 0; i < 20; i += 1) {
			const { flat } = flatten(
				buildNetwork({ actors: [], ties: planted(40, 60, 4, random) }).graph,
			);
			const graph = modularityGraph(flat);
			const { of, modularity: reached } = leiden(graph, random);
			expect(reached).toBeGreaterThan(modularity(graph, Uint32Array.from(of.keys())));
			expect(modularity(graph, of)).toBeCloseTo(reached, 12);
		}
	});
});
