import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { FlatNetwork } from '../flat-network.ts';

/**
 * Runs of the Louvain algorithm on modularity (Blondel et al. 2008). Ties of the same two nodes
 * are added, direction is left out.
 *
 * @param random between 0 and 1; gives the order in which nodes are looked at
 * @returns what makes a run and gives the number of each node's group
 */
export function louvainOf(flat: FlatNetwork, random: () => number): () => Uint32Array {
	const graph = new Graph<Record<string, never>, { weight: number }>({ type: 'undirected' });
	for (let node = 0; node < flat.count; node += 1) graph.addNode(node);
	flat.sources.forEach((source, tie) => {
		const weight = flat.weights[tie] ?? 0;
		graph.updateEdge(source, flat.targets[tie], (known) => ({
			weight: (known.weight ?? 0) + weight,
		}));
	});
	return () => {
		const groups = louvain(graph, { rng: random, getEdgeWeight: 'weight' });
		return Uint32Array.from({ length: flat.count }, (_, node) => groups[node] ?? 0);
	};
}
