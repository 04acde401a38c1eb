import type { ComparedGauge } from '../measures/gauges.ts';

/** Where a gauge stands among random networks with the same degrees. */
export interface Band {
	mean: number;
	/** 2.5 and 97.5 % of the random networks are under these. */
	low: number;
	high: number;
}

export interface Baseline {
	/** How the random networks were made: double edge swaps, or the two-mode network redrawn. */
	method: 'swaps' | 'curveball';
	networks: number;
	seed: number;
	/** Absent where the gauge was not measured on them. */
	bands: Partial<Record<ComparedGauge, Band>>;
}
