import type { Links } from '../links.ts';
import type { ActorMeasure, ActorValues, MeasureOptions } from './actor-measures.ts';
import { betweennessOf } from './betweenness.ts';
import { closenessOf, closenessSampling, harmonicOf, harmonicSampling } from './closeness.ts';
import { clusteringOf } from './clustering.ts';
import { coreNumbers } from './core.ts';
import { degreesOf, weightedDegreesOf } from './degree.ts';
import { dependencies } from './dependencies.ts';
import { distanceSums } from './distances.ts';
import { eigenvectorOf } from './eigenvector.ts';
import { pagerankOf } from './pagerank.ts';
import { participationOf } from './participation.ts';
import { drawSources } from './sampling.ts';
import { constraintOf, effectiveSizeOf } from './structural-holes.ts';
import { weightedPaths } from './weighted-paths.ts';
import { lengths, unweighted } from './weights.ts';

/** Measures made in one pass. */
interface Family {
	measures: readonly ActorMeasure[];
	/** May give others than those asked. */
	measure: (
		links: Links,
		options: MeasureOptions,
	) => Pick<ActorValues, 'values'> & Partial<ActorValues>;
}

/** The families of measures, the quickest first. */
export const FAMILIES: readonly Family[] = [
	{
		measures: ['degree', 'inDegree', 'outDegree', 'weightedDegree'],
		measure: (links) => ({
			values: {
				degree: degreesOf(links),
				inDegree: lengths(links.in),
				outDegree: lengths(links.out),
				weightedDegree: weightedDegreesOf(links),
			},
		}),
	},
	single('core', coreNumbers),
	...withAndWithoutWeights('participation', 'participationWeighted', (links, { groups }) =>
		participationOf(links, groups ?? new Uint32Array(links.count)),
	),
	...withAndWithoutWeights('pagerank', 'pagerankWeighted', pagerankOf),
	...withAndWithoutWeights('clustering', 'clusteringWeighted', clusteringOf),
	...withAndWithoutWeights('constraint', 'constraintWeighted', constraintOf),
	...withAndWithoutWeights('effectiveSize', 'effectiveSizeWeighted', effectiveSizeOf),
	eigenvector('eigenvector', unweighted),
	eigenvector('eigenvectorWeighted', (links) => links),
	{
		measures: ['closeness', 'harmonic'],
		measure: (links, { distanceSources, random, onprogress }) => {
			const sources = drawSources(links, distanceSources, random);
			const sums = distanceSums(links, sources, onprogress);
			return {
				values: { closeness: closenessOf(sums, sources), harmonic: harmonicOf(sums, sources) },
				sampled: {
					closeness: closenessSampling(sums, sources),
					harmonic: harmonicSampling(sums, sources),
				},
			};
		},
	},
	{
		measures: ['betweenness'],
		measure: (links, { pivots, random, onprogress }) => {
			const sources = drawSources(links, pivots, random);
			const found = dependencies(links, sources, onprogress);
			const { values, sampling } = betweennessOf(found, sources.length);
			return { values: { betweenness: values }, sampled: { betweenness: sampling } };
		},
	},
	{
		measures: ['betweennessWeighted', 'closenessWeighted', 'harmonicWeighted'],
		measure: measureWeightedPaths,
	},
];

function measureWeightedPaths(links: Links, { pivots, random, onprogress }: MeasureOptions) {
	const sources = drawSources(links, pivots, random);
	const { dependencies: found, distances } = weightedPaths(links, sources, onprogress);
	const betweenness = betweennessOf(found, sources.length);
	return {
		values: {
			betweennessWeighted: betweenness.values,
			closenessWeighted: closenessOf(distances, sources),
			harmonicWeighted: harmonicOf(distances, sources),
		},
		sampled: {
			betweennessWeighted: betweenness.sampling,
			closenessWeighted: closenessSampling(distances, sources),
			harmonicWeighted: harmonicSampling(distances, sources),
		},
	};
}

function single(
	name: ActorMeasure,
	measure: (links: Links, options: MeasureOptions) => Float64Array,
): Family {
	return {
		measures: [name],
		measure: (links, options) => ({ values: { [name]: measure(links, options) } }),
	};
}

/** Two measures made alike: without weights, every tie weighs 1. */
function withAndWithoutWeights(
	plain: ActorMeasure,
	weighted: ActorMeasure,
	measure: (links: Links, options: MeasureOptions) => Float64Array,
): Family[] {
	return [
		single(plain, (links, options) => measure(unweighted(links), options)),
		single(weighted, measure),
	];
}

function eigenvector(name: ActorMeasure, weigh: (links: Links) => Links): Family {
	return {
		measures: [name],
		measure: (links) => {
			const { values, isSettled } = eigenvectorOf(weigh(links));
			return { values: { [name]: values }, unsettled: isSettled ? [] : [name] };
		},
	};
}
