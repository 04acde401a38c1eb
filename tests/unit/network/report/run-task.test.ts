import { describe, expect, test } from 'vitest';
import type { MeasuredNetwork } from '../../../../src/lib/network/links.ts';
import { measuredNetwork } from '../../../../src/lib/network/links.ts';
import { incidenceOf } from '../../../../src/lib/network/projection/incidence-of-pairs.ts';
import { redrawnLinks } from '../../../../src/lib/network/report/redrawn-links.ts';
import { runTask } from '../../../../src/lib/network/report/run-task.ts';
import { davis, hasRealFiles, karate } from '../reference-networks.ts';

const measuredKarate = () => measuredNetwork(karate()).measured;

describe('a task', () => {
	test('measures the whole without measuring again what is known of the actors', () => {
		const measured = measuredKarate();
		const names = ['betweenness'] as const;
		const actors = runTask({ task: 'actors', measured, names, seed: 1 });
		const gauges = runTask({ task: 'gauges', measured, seed: 1 });
		expect(runTask({ task: 'gauges', measured, actors, seed: 1 })).toEqual(gauges);
		// igraph 0.10: centralization_betweenness of the karate club.
		expect(gauges.centralisation.betweenness).toBeCloseTo(0.40556, 4);
	});

	test('gives the same baseline for the same seed, and follows its progress', () => {
		const measured = measuredKarate();
		const shares: number[] = [];
		const ask = () =>
			runTask({ task: 'baseline', measured, networks: 20, seed: 3 }, (share) => shares.push(share));
		expect(ask()).toEqual(ask());
		expect(shares.slice(0, 20).at(-1)).toBe(1);
	});
});

describe.skipIf(!hasRealFiles)('chance redraws who was with what', () => {
	const pairs = () => davis().mapEdges((_, __, source, target) => ({ a: source, b: target, n: 1 }));

	test('and makes the same sort of network, those that nothing ties counted', () => {
		const { incidence } = incidenceOf(pairs());
		const both = redrawnLinks(incidence, { on: 'both', minimum: 1, weight: 'count' }, 35);
		expect([both.count, both.tieCount]).toEqual([35, 89]);
		const women = redrawnLinks(incidence, { on: 'first', minimum: 1, weight: 'newman' }, 20);
		expect([women.count, women.tieCount]).toEqual([20, 139]);
	});

	test('so that the ties of a network of two modes always cross', () => {
		const { incidence } = incidenceOf(pairs());
		const measured: MeasuredNetwork = measuredNetwork(davis()).measured;
		const from = { incidence, on: 'both', minimum: 1, weight: 'count' } as const;
		const baseline = runTask({ task: 'baseline', measured, from, networks: 10, seed: 1 });
		expect(baseline.method).toBe('curveball');
		// No three of two sorts are all tied.
		expect(baseline.bands.transitivity?.high ?? 0).toBe(0);
	});
});
