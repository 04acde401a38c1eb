import { readFileSync } from 'node:fs';
import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import {
	baselineOf,
	isBeyondChance,
	type Baseline,
} from '../../../../src/lib/network/chance/baseline.ts';
import {
	comparedGauges,
	informativeGauges,
} from '../../../../src/lib/network/chance/compared-gauges.ts';
import { findGroups } from '../../../../src/lib/network/groups/find-groups.ts';
import { linksOf, type Links } from '../../../../src/lib/network/links.ts';
import {
	COMPARED_GAUGES,
	type ComparedGauge,
} from '../../../../src/lib/network/measures/gauges.ts';
import type { FlatIncidence } from '../../../../src/lib/network/projection/flat-incidence.ts';
import { tiesOf } from '../../../../src/lib/network/ties-of.ts';
import { barabasiAlbert, plantedPartition } from '../groups/generated-networks.ts';
import { smallMeasures } from './small-measures.ts';

type Gauge = ComparedGauge;
type Samples = Partial<Record<Gauge, { mean: number; sd: number; low: number; high: number }>>;

interface Reference {
	observed: Partial<Record<Gauge, number>>;
	/** Over 2000 random networks of igraph, or of numpy for the Davis women. */
	random: Samples;
}

interface References {
	karate: Reference & { count: number; sources: number[]; targets: number[] };
	miserables: Reference & { count: number; sources: number[]; targets: number[] };
	davis: Reference & {
		firstCount: number;
		secondCount: number;
		first: number[];
		second: number[];
	};
}

const references: References = JSON.parse(
	readFileSync('tests/fixtures/networks/chance-baselines.json', 'utf8'),
);

function read({ count, sources, targets }: References['karate']): Links {
	return linksOf({
		count,
		directed: false,
		sources: Uint32Array.from(sources),
		targets: Uint32Array.from(targets),
		weights: new Float64Array(sources.length).fill(1),
	});
}

/** Women tied when they attended an event together. */
function projectFirst({ firstCount, first, second }: FlatIncidence): Links {
	const pairs = new Set<number>();
	first.forEach((a, i) =>
		first.forEach((b, j) => {
			if (a < b && second[i] === second[j]) pairs.add(a * firstCount + b);
		}),
	);
	return linksOf({
		count: firstCount,
		directed: false,
		sources: Uint32Array.from(pairs, (pair) => Math.floor(pair / firstCount)),
		targets: Uint32Array.from(pairs, (pair) => pair % firstCount),
		weights: new Float64Array(pairs.size).fill(1),
	});
}

/** Five standard errors around the other's mean; bands close to within a fifth of their width. */
function expectAgreement({ networks, bands }: Baseline, random: Samples) {
	for (const gauge of ['transitivity', 'degreeAssortativity', 'meanDistance'] as const) {
		const [band, other] = [bands[gauge], random[gauge]];
		if (!band || !other) throw new Error(`${gauge} is missing`);
		const error = other.sd * Math.sqrt(1 / networks + 1 / 2000);
		expect(Math.abs(band.mean - other.mean), gauge).toBeLessThan(5 * error);
		expect(other.mean, gauge).toBeGreaterThan(band.low);
		expect(other.mean, gauge).toBeLessThan(band.high);
		const width = other.high - other.low;
		expect(Math.abs(band.low - other.low), gauge).toBeLessThan(width / 5);
		expect(Math.abs(band.high - other.high), gauge).toBeLessThan(width / 5);
	}
}

describe('baseline by swaps', () => {
	test.each(['karate', 'miserables'] as const)('agrees with igraph’s rewiring: %s', (name) => {
		const reference = references[name];
		const links = read(reference);
		const measured = smallMeasures(links);
		for (const gauge of ['transitivity', 'degreeAssortativity', 'meanDistance'] as const) {
			expect(measured[gauge]).toBeCloseTo(reference.observed[gauge] ?? NaN, 10);
		}
		const shares: number[] = [];
		const baseline = baselineOf(
			{ links },
			{ networks: 400, seed: 1, measure: smallMeasures, onprogress: (s) => shares.push(s) },
		);
		expect(baseline).toMatchObject({ method: 'swaps', networks: 400, seed: 1 });
		expect([shares.length, shares.at(-1)]).toEqual([400, 1]);
		expectAgreement(baseline, reference.random);
		expect(baseline.bands.density?.low).toBe(baseline.bands.density?.high);
	});

	test('says what is beyond chance in Les Misérables, and what is not', () => {
		const links = read(references.miserables);
		const { bands } = baselineOf({ links }, { seed: 1, measure: smallMeasures });
		const { transitivity, degreeAssortativity } = smallMeasures(links);
		// igraph: 0.499 against [0.184, 0.236]; -0.165 against [-0.233, -0.107].
		expect(isBeyondChance(transitivity, bands.transitivity!)).toBe('above');
		expect(isBeyondChance(degreeAssortativity!, bands.degreeAssortativity!)).toBe('within');
		expect(isBeyondChance(0, bands.transitivity!)).toBe('below');
	});

	test('tells groups that are there from those that Leiden finds in chance', () => {
		const modularityOf = (links: Links) => ({
			modularity: findGroups(tiesOf(links), randomLcg(1), { runs: 1, otherRuns: 0 }).modularity,
		});
		const options = { seed: 2, measure: modularityOf };
		const grouped = linksOf({
			...plantedPartition({ count: 200, ties: 800, groups: 5, mixing: 0.3 }, randomLcg(1)),
			directed: false,
		});
		const without = linksOf({ ...barabasiAlbert(200, 4, randomLcg(1)), directed: false });
		const verdict = (links: Links) =>
			isBeyondChance(
				modularityOf(links).modularity,
				baselineOf({ links }, options).bands.modularity!,
			);
		expect(verdict(grouped)).toBe('above');
		expect(verdict(without)).toBe('within');
	});

	test('leaves out what has no meaning on some network', () => {
		let call = 0;
		const measure = () => ({ transitivity: 0.5, meanDistance: (call += 1) === 3 ? null : 2 });
		const links = read(references.karate);
		const { bands } = baselineOf({ links }, { networks: 10, seed: 1, measure });
		expect(bands).toEqual({ transitivity: { mean: 0.5, low: 0.5, high: 0.5 } });
	});
});

describe('baseline by Curveball', () => {
	test('agrees with swaps of checkerboards: the Davis women', () => {
		const { firstCount, secondCount, first, second, observed, random } = references.davis;
		const incidence = {
			firstCount,
			secondCount,
			first: Uint32Array.from(first),
			second: Uint32Array.from(second),
		};
		const measured = smallMeasures(projectFirst(incidence));
		expect(measured.density).toBeCloseTo(observed.density ?? NaN, 10);
		expect(measured.transitivity).toBeCloseTo(observed.transitivity ?? NaN, 10);
		const baseline = baselineOf(
			{ incidence, project: projectFirst },
			{ networks: 400, seed: 1, measure: smallMeasures },
		);
		expect(baseline.method).toBe('curveball');
		expectAgreement(baseline, random);
	});
});

describe('gauges beside a baseline', () => {
	test('are those that degrees do not decide, unless events are redrawn', () => {
		expect(informativeGauges('swaps')).not.toContain('density');
		expect(informativeGauges('swaps')).not.toContain('isolates');
		expect(informativeGauges('curveball')).toContain('density');
	});

	test('are fewer when the network is larger', () => {
		const of = (count: number, each: number) =>
			comparedGauges(linksOf({ ...barabasiAlbert(count, each, randomLcg(1)), directed: false }));
		expect(of(34, 3)).toEqual(COMPARED_GAUGES);
		const large = of(20_000, 10);
		expect(large).toContain('transitivity');
		expect(large).not.toContain('meanDistance');
		expect(large).not.toContain('betweennessCentralisation');
	});
});
