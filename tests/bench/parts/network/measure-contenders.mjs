import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';

const UNWEIGHTED = { getEdgeWeight: null };
/** Its own tolerance stops some thousandths away from the vector. */
const SETTLED = { ...UNWEIGHTED, tolerance: 1e-9, maxIterations: 10_000 };

/** Divided by the largest, as Maillage gives it. */
function scaled(values) {
	const largest = Math.max(...Object.values(values));
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value / largest]));
}

/**
 * Measures of graphology by Maillage's name. `visits` is 2 when work grows as actors × ties, 1 when
 * it grows as ties. `tolerance` is how far values may be: iterations stop near the true ones.
 */
export const MEASURES = [
	{
		name: 'degree',
		visits: 1,
		tolerance: 1e-9,
		theirs: (graph) =>
			Object.fromEntries(
				Object.entries(degreeCentrality(graph)).map(([key, share]) => [
					key,
					share * (graph.order - 1),
				]),
			),
	},
	{
		name: 'betweenness',
		visits: 2,
		tolerance: 1e-9,
		theirs: (graph) => betweenness(graph, UNWEIGHTED),
	},
	{
		name: 'closeness',
		visits: 2,
		tolerance: 1e-9,
		theirs: (graph) => closeness(graph, { wassermanFaust: true }),
	},
	{ name: 'pagerank', visits: 1, tolerance: 1e-5, theirs: (graph) => pagerank(graph, UNWEIGHTED) },
	{
		name: 'eigenvector',
		visits: 1,
		tolerance: 1e-4,
		theirs: (graph) => scaled(eigenvector(graph, SETTLED)),
	},
];
