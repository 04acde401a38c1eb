import { randomLcg } from 'd3';
import louvain from 'graphology-communities-louvain';
import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts';

/** One run of networkanalysis-ts, so many times over the network. */
const networkAnalysis = (iterations) => ({
	title: `networkanalysis-ts, Leiden, ${iterations} iteration${iterations > 1 ? 's' : ''}`,
	group({ weighted: { strength, start, neighbour, weight, total } }) {
		const network = new Network({
			nodeWeights: Array.from(strength),
			firstNeighborIndices: Array.from(start),
			neighbors: Array.from(neighbour),
			edgeWeights: Array.from(weight),
		});
		const algorithm = new LeidenAlgorithm();
		algorithm.setResolution(1 / total);
		algorithm.setNIterations(iterations);
		const clustering = new Clustering({ nNodes: strength.length });
		algorithm.improveClustering(network, clustering);
		return Uint32Array.from(clustering.getClusters());
	},
});

/** What finds groups: each takes the network in the form that it likes best. */
export const groupContenders = ({ leiden, modularityGraph, findGroups }) => [
	{
		title: 'Maillage, Leiden, one run',
		group: ({ flat }, run) => leiden(modularityGraph(flat), randomLcg(run)).of,
	},
	{
		title: 'Maillage, as on the map (best of several runs, stability)',
		isWhole: true,
		group: ({ flat }, run) => findGroups(flat, randomLcg(run)).of,
	},
	networkAnalysis(1),
	networkAnalysis(10),
	{
		title: 'graphology, Louvain, one run',
		group({ flat, graph }, run) {
			const groups = louvain(graph, { rng: randomLcg(run), getEdgeWeight: 'weight' });
			return Uint32Array.from({ length: flat.count }, (_, node) => groups[node]);
		},
	},
];
