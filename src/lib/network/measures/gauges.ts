/** Figures of a whole network. Null where a figure has no meaning (no tie, no pair…). */
export interface Gauges {
	actors: number;
	ties: number;
	/** m / (n(n−1)/2); directed: m / (n(n−1)). */
	density: number | null;
	/** Whatever the direction of ties. Sizes: largest first. */
	components: { count: number; sizes: number[]; largestShare: number };
	isolates: number;
	/** Borgatti 2006: 1 − Σ s(s−1) / (n(n−1)) over component sizes. */
	fragmentation: number | null;
	/** 3 × triangles / connected triples, without direction. */
	transitivity: number | null;
	/** Mean local clustering, actors with fewer than two neighbours counted as 0. */
	meanClustering: number | null;
	/** Mean number of steps between actors that can reach each other. */
	meanDistance: number | null;
	/** Longest of the shortest paths between actors that can reach each other. */
	diameter: number | null;
	/** Newman 2002 (directed: out-degree of the source with in-degree of the target). */
	degreeAssortativity: number | null;
	/** Freeman 1978. */
	centralisation: { degree: number | null; betweenness: number | null };
	/** What was drawn instead of counted, when the network is large. */
	sampled: { distances?: number; betweenness?: number };
}

/** The gauges that a random baseline stands beside. */
export const COMPARED_GAUGES = [
	'components',
	'isolates',
	'largestShare',
	'fragmentation',
	'transitivity',
	'meanClustering',
	'meanDistance',
	'diameter',
	'degreeAssortativity',
	'degreeCentralisation',
	'betweennessCentralisation',
	'modularity',
	'density',
] as const;

export type ComparedGauge = (typeof COMPARED_GAUGES)[number];
