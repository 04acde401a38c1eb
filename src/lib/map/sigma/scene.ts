import Graph from 'graphology';
import type Sigma from 'sigma';
import type { Network, Positions } from '../../network/network.ts';
import { MANY_TIES } from '../view/many-ties.ts';

/**
 * The graph given to sigma: the keys of the network with their places and nothing else, so that
 * neither look nor place is ever written into the network. Without ties when there are many.
 */
export function sceneOf(network: Network, positions: Positions): Graph {
	const scene = new Graph({ type: network.type });
	network.forEachNode((key) => {
		const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
		scene.addNode(key, { x, y });
	});
	if (network.size > MANY_TIES) return scene;
	network.forEachEdge((edge, _tie, source, target, _s, _t, undirected) => {
		if (undirected) scene.addUndirectedEdgeWithKey(edge, source, target);
		else scene.addDirectedEdgeWithKey(edge, source, target);
	});
	return scene;
}

/** Moves one node of the scene and its ties, without the rest being read again. */
export function moveInScene(sigma: Sigma, key: string, place: { x: number; y: number }): void {
	const scene = sigma.getGraph();
	// Not by an attribute that is set, of which sigma would be told, and place all nodes anew.
	Object.assign(scene.getNodeAttributes(key), place);
	const partialGraph = { nodes: [key], edges: scene.edges(key) };
	sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
}

/** Draws in this very frame, so that another size of the element is never seen stretched. */
export function renderNow(sigma: Sigma): void {
	sigma.refresh({ partialGraph: {}, skipIndexation: true });
}
