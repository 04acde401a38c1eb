import { quantile, randomLcg } from 'd3';
import type { Links } from '../links.ts';
import { COMPARED_GAUGES, type ComparedGauge } from '../measures/gauges.ts';
import type { FlatIncidence } from '../projection/flat-incidence.ts';
import { curveball } from './curveball.ts';
import { swapped } from './swapped.ts';

/** Where a gauge stands among random networks with the same degrees. */
export interface Band {
	mean: number;
	/** 2.5 and 97.5 % of the random networks are under these. */
	low: number;
	high: number;
}

/** How random networks are made: double edge swaps, or the two-mode network redrawn. */
export type ChanceMethod = 'swaps' | 'curveball';

export interface Baseline {
	method: ChanceMethod;
	networks: number;
	seed: number;
	/** Absent where the gauge was not measured on them, or has no meaning on one of them. */
	bands: Partial<Record<ComparedGauge, Band>>;
}

/** What chance redraws: ties, or who is with what before it is projected. */
export type BaselineInput =
	{ links: Links } | { incidence: FlatIncidence; project: (incidence: FlatIncidence) => Links };

export interface BaselineOptions {
	/** How many random networks, 100 when absent. */
	networks?: number;
	/** Same input and same seed: same bands. */
	seed: number;
	measure: (links: Links) => Partial<Record<ComparedGauge, number | null>>;
	/** Share of the networks done. */
	onprogress?: (share: number) => void;
}

/**
 * What gauges are by chance: their mean and 95 % band over random networks with the same degrees.
 * Each random network is made from the one before, so that they drift further from the observed.
 */
export function baselineOf(
	input: BaselineInput,
	{ networks = 100, seed, measure, onprogress }: BaselineOptions,
): Baseline {
	const next = redrawing(input, randomLcg(seed));
	const values: Partial<Record<ComparedGauge, number[]>> = {};
	for (let done = 1; done <= networks; done += 1) {
		const measured = measure(next());
		for (const gauge of COMPARED_GAUGES) {
			const value = measured[gauge];
			if (typeof value === 'number' && !Number.isNaN(value)) (values[gauge] ??= []).push(value);
		}
		onprogress?.(done / networks);
	}
	const bands: Baseline['bands'] = {};
	for (const gauge of COMPARED_GAUGES) {
		const all = values[gauge];
		if (all && all.length === networks) bands[gauge] = bandOf(all);
	}
	return { method: 'links' in input ? 'swaps' : 'curveball', networks, seed, bands };
}

/** What gives one random network after the other. */
function redrawing(input: BaselineInput, random: () => number): () => Links {
	if ('links' in input) {
		let { links } = input;
		return () => (links = swapped(links, random));
	}
	let { incidence } = input;
	return () => input.project((incidence = curveball(incidence, random)));
}

function bandOf(values: readonly number[]): Band {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return { mean, low: quantile(values, 0.025) ?? NaN, high: quantile(values, 0.975) ?? NaN };
}

/** Where a value stands beside chance: beyond it only outside the band. */
export function isBeyondChance(value: number, { low, high }: Band): 'above' | 'below' | 'within' {
	if (value > high) return 'above';
	return value < low ? 'below' : 'within';
}
