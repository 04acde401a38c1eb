import { describe, expect, test } from 'vitest';
import type { FlatIncidence } from '../../../../src/lib/network/projection/flat-incidence.ts';
import { networkWarnings } from '../../../../src/lib/network/report/network-warnings.ts';
import type { MeasuredNetwork } from '../../../../src/lib/network/links.ts';
import { runTask } from '../../../../src/lib/network/report/run-task.ts';

const codes = (found: ReturnType<typeof networkWarnings>) => found.map(({ code }) => code);

/** One item shared by `large` actors, and ten others shared by two each. */
function withLargeItem(large: number): FlatIncidence {
	const first: number[] = [];
	const second: number[] = [];
	for (let i = 0; i < large; i += 1) {
		first.push(i);
		second.push(0);
	}
	for (let item = 1; item <= 10; item += 1) {
		first.push(100 + item, 101 + item);
		second.push(item, item);
	}
	return {
		firstCount: 112,
		secondCount: 11,
		first: Uint32Array.from(first),
		second: Uint32Array.from(second),
	};
}

/** A ring of so many actors. */
function ring(count: number): MeasuredNetwork {
	const sources = Uint32Array.from({ length: count }, (_, i) => i);
	return {
		count,
		directed: false,
		sources,
		targets: sources.map((i) => (i + 1) % count),
		weights: new Float64Array(count).fill(1),
	};
}

describe('warnings of a network', () => {
	test('a shared item that makes most of the pairs', () => {
		const warned = (large: number) =>
			networkWarnings({
				projected: { incidence: withLargeItem(large), on: 'first' },
				directed: false,
			});
		// 20 actors make 190 pairs beside 10; 4 make 6.
		expect(warned(20)).toEqual([{ code: 'large-events', largest: 20, share: 190 / 200 }]);
		expect(warned(4)).toEqual([]);
	});

	test('groups that change from run to run, or that chance gives as well', () => {
		const groups = { sizes: [5, 5], modularity: 0.3, stability: 0.5 };
		const band = { mean: 0.3, low: 0.25, high: 0.35 };
		const baseline = {
			method: 'swaps' as const,
			networks: 100,
			seed: 1,
			bands: { modularity: band },
		};
		expect(codes(networkWarnings({ groups, baseline, directed: true }))).toEqual([
			'unstable-groups',
			'groups-by-chance',
			'without-direction',
		]);
		const sure = { sizes: [5, 5], modularity: 0.4, stability: 0.9 };
		expect(networkWarnings({ groups: sure, baseline, directed: false })).toEqual([]);
	});

	test('few actors, actors nobody describes, rows that made no tie', () => {
		const gauges = runTask({ task: 'gauges', measured: ring(4), seed: 1 });
		const dropped = { selfTies: 2, parallelTies: 5, unusableWeights: 0 };
		const match = { tied: 4, described: 3 };
		expect(networkWarnings({ gauges, dropped, match, directed: false })).toEqual([
			{ code: 'few-actors', actors: 4 },
			{ code: 'undescribed', tied: 4, described: 3 },
			{ code: 'dropped', selfTies: 2, unusableWeights: 0 },
		]);
		const enough = runTask({ task: 'gauges', measured: ring(40), seed: 1 });
		expect(networkWarnings({ gauges: enough, directed: false })).toEqual([]);
	});

	test('measures that were drawn', () => {
		const gauges = runTask({ task: 'gauges', measured: ring(40), seed: 1 });
		const sampled = { ...gauges, sampled: { distances: 30 } };
		const actors = {
			values: {},
			sampled: { betweenness: { pivots: 20, error: 0.01 } },
			unsettled: [],
		};
		expect(networkWarnings({ gauges: sampled, actors, directed: false })).toEqual([
			{ code: 'sampled', what: 'betweenness', sources: 20, error: 0.01 },
			{ code: 'sampled', what: 'distances', sources: 30 },
		]);
	});
});
