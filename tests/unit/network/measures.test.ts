import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { cutOff } from '../../../src/lib/network/cut-off.ts';
import { degrees, weightedDegrees } from '../../../src/lib/network/degrees.ts';
import { twoModeDensity } from '../../../src/lib/network/density.ts';
import { linksOf, measuredNetwork } from '../../../src/lib/network/links.ts';
import { gaugesOf } from '../../../src/lib/network/measures/gauges.ts';
import type { Network } from '../../../src/lib/network/network.ts';
import { countsOf } from '../../../src/lib/network/summary.ts';
import { davis, hasRealFiles, karate, miserables, replies } from './reference-networks.ts';

const gauges = (network: Network) =>
	gaugesOf(linksOf(measuredNetwork(network).measured), { random: randomLcg(1) });

// Expected values below were computed with NetworkX 3.6 unless said otherwise.

describe('on the karate club', () => {
	test('degrees', () => {
		const degree = degrees(karate());
		expect([1, 2, 3, 33, 34].map((member) => degree.get(`actor:${member}`))).toEqual([
			16, 9, 10, 12, 17,
		]);
	});

	test('density is m / (n(n−1)/2)', () => {
		expect(gauges(karate()).density).toBeCloseTo(0.13903743315508021, 12);
		expect(twoModeDensity(karate())).toBeNull();
	});
});

describe.skipIf(!hasRealFiles)('on real files', () => {
	test('degrees and weighted degrees of Les Misérables', () => {
		const network = miserables();
		expect(degrees(network).get('actor:Valjean')).toBe(36);
		const strength = weightedDegrees(network);
		expect(['Valjean', 'Marius', 'Enjolras'].map((name) => strength.get(`actor:${name}`))).toEqual([
			158, 104, 91,
		]);
	});

	test('what Les Misérables would lose with each cut vertex', () => {
		const network = miserables();
		const lost = (name: string) => cutOff(network, `actor:${name}`);
		expect(['Valjean', 'Myriel', 'Gavroche', 'Mabeuf', 'Cosette'].map(lost)).toEqual([
			15, 7, 4, 1, 0,
		]);
	});

	test('the two modes of Davis', () => {
		const network = davis();
		expect(twoModeDensity(network)).toBeCloseTo(0.3531746031746032, 12);
		expect(degrees(network).get('event:E8')).toBe(14);
		expect(degrees(network).get('actor:Evelyn Jefferson')).toBe(8);
		expect(countsOf(network)).toEqual({
			nodeCounts: [
				{ mode: 'actor', count: 18 },
				{ mode: 'event', count: 14 },
			],
			tieCount: 89,
			isolateCount: 0,
		});
		expect(gauges(network).components).toEqual({ count: 1, sizes: [32], largestShare: 1 });
	});

	test('who answers whom: components whatever the direction, directed density', () => {
		const { graph } = replies();
		const { components, isolates, density } = gauges(graph);
		expect(components.count).toBe(48);
		expect(components.sizes.slice(0, 6)).toEqual([67, 2, 2, 2, 2, 1]);
		expect(isolates).toBe(43);
		expect(components.largestShare).toBeCloseTo(67 / 118, 12);
		// NetworkX with the loops taken out: 120 / (118 · 117).
		expect(density).toBeCloseTo(120 / (118 * 117), 12);
	});
});

describe('at the edges', () => {
	test('an empty network and a single actor have no density', () => {
		expect(gauges(buildNetwork({ actors: [], ties: [] }).graph).density).toBeNull();
		const alone = { id: '1', label: '1', mode: 'actor', attributes: {} };
		expect(gauges(buildNetwork({ actors: [alone], ties: [] }).graph).density).toBeNull();
		expect(gauges(buildNetwork({ actors: [], ties: [] }).graph).components.largestShare).toBe(0);
	});

	test('a tie without direction goes both ways in a mixed network, beside one that has a direction', () => {
		const tie = (directed: boolean) => ({ source: 'a', target: 'b', weight: 1, directed });
		const other = { source: 'b', target: 'c', weight: 1 };
		const { graph } = buildNetwork({ actors: [], ties: [tie(true), tie(false), other] });
		// a→b with a–b, and b–c: four of six ways.
		expect(gauges(graph).density).toBeCloseTo(4 / 6, 12);
	});
});
