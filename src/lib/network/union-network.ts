import Graph from 'graphology';
import type { ActorNode, Network, Tie } from './network.ts';

/**
 * Two networks as one, for a layout where the same actor has one place: every actor and every tie
 * of either, the weights of ties present in both summed. An actor is the same in both under the
 * same key, that is the same mode and identifier.
 */
export function unionNetwork(first: Network, second: Network): Network {
	const type = first.type === second.type ? first.type : 'mixed';
	const union: Network = new Graph<ActorNode, Tie>({ type });
	for (const network of [first, second]) {
		network.forEachNode((key, node) => {
			if (!union.hasNode(key)) union.addNode(key, node);
		});
		addTies(union, network);
	}
	return union;
}

function addTies(union: Network, network: Network): void {
	network.forEachEdge((_, { weight, kinds }, source, target, _s, _t, undirected) => {
		const known = undirected
			? union.undirectedEdge(source, target)
			: union.directedEdge(source, target);
		if (known !== undefined) {
			union.updateEdgeAttribute(known, 'weight', (before = 0) => before + weight);
		} else if (undirected) union.addUndirectedEdge(source, target, { weight, kinds });
		else union.addDirectedEdge(source, target, { weight, kinds });
	});
}
