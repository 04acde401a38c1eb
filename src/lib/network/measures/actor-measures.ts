import type { Links } from '../links.ts';

/** Measures of each actor, in the order in which tables show them. */
export const ACTOR_MEASURES = [
	'degree',
	'inDegree',
	'outDegree',
	'weightedDegree',
	'betweenness',
	'betweennessWeighted',
	'closeness',
	'closenessWeighted',
	'harmonic',
	'harmonicWeighted',
	'eigenvector',
	'eigenvectorWeighted',
	'pagerank',
	'pagerankWeighted',
	'clustering',
	'clusteringWeighted',
	'core',
	'constraint',
	'constraintWeighted',
	'effectiveSize',
	'effectiveSizeWeighted',
	'participation',
	'participationWeighted',
] as const;

export type ActorMeasure = (typeof ACTOR_MEASURES)[number];

export interface MeasureOptions {
	/** Number of each actor's group, 0 for none: what `participation` is given for. */
	groups?: Uint32Array;
	/** Actors from which paths are followed for betweenness; all when absent. */
	pivots?: number;
	/** Between 0 and 1; draws the pivots. */
	random: () => number;
	/** Share of the work done. */
	onprogress?: (share: number) => void;
}

/** What was drawn instead of counted. */
export interface Sampling {
	pivots: number;
	/** Half of the 95 % interval of the mean betweenness error, on the normalised scale. */
	error: number;
}

export interface ActorValues {
	/** One value per actor for each measure asked for; NaN where the measure has no meaning. */
	values: Partial<Record<ActorMeasure, Float64Array>>;
	sampled: Partial<Record<ActorMeasure, Sampling>>;
}
