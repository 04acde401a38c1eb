import Graph from 'graphology';
import type { Network, Positions } from '../network/network.ts';

/** Beyond this many, ties are not sigma's: see `TieLayer`. */
export const MANY_TIES = 4000;

/** How opaque all of many ties may become together: where they are dense, nodes stay legible. */
export const TIES_TOGETHER = 0.4;

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

/** Places of both ends of each tie, the strongest tie first: four numbers each. */
export function endsOf(network: Network, positions: Positions): Float32Array {
	const ties = network.mapEdges((_, { weight }, source, target) => ({ weight, source, target }));
	ties.sort((a, b) => b.weight - a.weight);
	const ends = new Float32Array(4 * ties.length);
	ties.forEach(({ source, target }, tie) => {
		const [from, to] = [positions.get(source), positions.get(target)];
		if (from && to) ends.set([from.x, from.y, to.x, to.y], 4 * tie);
	});
	return ends;
}
