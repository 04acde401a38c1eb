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
