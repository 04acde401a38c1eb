import type { Links } from '../links.ts';
import { degreeAssortativity } from './assortativity.ts';
import { betweennessOf } from './betweenness.ts';
import { betweennessCentralisation, degreeCentralisation } from './centralisation.ts';
import { clusteringOf } from './clustering.ts';
import { componentGauges } from './component-gauges.ts';
import { degreesOf } from './degree.ts';
import { dependencies } from './dependencies.ts';
import { distanceSums } from './distances.ts';
import { drawSources } from './sampling.ts';
import { transitivityOf } from './transitivity.ts';
import { unweighted } from './weights.ts';

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

export interface GaugesOptions {
	/** Between 0 and 1; draws the sources and the pivots. */
	random: () => number;
	/** Share of the work done. */
	onprogress?: (share: number) => void;
	/** Actors from which distances are followed; all when absent. */
	distanceSources?: number;
	/** Actors from which paths are followed for betweenness; all when absent. */
	betweennessPivots?: number;
	/** Betweenness of each actor when it is measured already, and the pivots it was sampled from. */
	betweenness?: { values: Float64Array; pivots?: number };
	/** Leaves out the work of the others, which are then null; all when absent. */
	only?: ReadonlySet<ComparedGauge>;
}

const NOBODY = new Uint32Array(0);

/** Measures a whole network. When sources are drawn, the diameter is the longest path seen. */
export function gaugesOf(links: Links, options: GaugesOptions): Gauges {
	const { random, onprogress, distanceSources, only } = options;
	const wants = (...names: ComparedGauge[]) => !only || names.some((name) => only.has(name));
	const { count, tieCount, directed } = links;
	const pairs = (count * (count - 1)) / (directed ? 1 : 2);
	const sources = wants('meanDistance', 'diameter')
		? drawSources(links, distanceSources, random)
		: NOBODY;
	const distances = distanceSums(links, sources, (share) => onprogress?.(share / 2));
	const reached = total(distances.reached);
	const between = wants('betweennessCentralisation')
		? (options.betweenness ?? betweennessBy(links, options))
		: undefined;
	return {
		actors: count,
		ties: tieCount,
		density: pairs > 0 ? tieCount / pairs : null,
		...componentGauges(links),
		transitivity: wants('transitivity') ? transitivityOf(links) : null,
		meanClustering:
			count > 0 && wants('meanClustering') ? total(clusteringOf(unweighted(links))) / count : null,
		meanDistance: reached > 0 ? total(distances.total) / reached : null,
		diameter: reached > 0 ? distances.longest : null,
		degreeAssortativity: degreeAssortativity(links),
		centralisation: {
			degree: degreeCentralisation(degreesOf(links), directed),
			betweenness: between ? betweennessCentralisation(between.values) : null,
		},
		sampled: {
			...(sources.length > 0 && sources.length < count && { distances: sources.length }),
			...(between?.pivots !== undefined && { betweenness: between.pivots }),
		},
	};
}

function betweennessBy(links: Links, { random, betweennessPivots, onprogress }: GaugesOptions) {
	const pivots = drawSources(links, betweennessPivots, random);
	const paths = dependencies(links, pivots, (share) => onprogress?.((1 + share) / 2));
	const { values } = betweennessOf(paths, pivots.length);
	return pivots.length < links.count ? { values, pivots: pivots.length } : { values };
}

function total(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0);
}
