import type { FilterCondition, NetworkFilter } from '../model/network-filter.ts';
import { applyCondition } from './filter/apply-condition.ts';
import { modesKnowing } from './filter/known-modes.ts';
import { wholeOf, type Part } from './filter/part.ts';
import { modesOf, type Network } from './network.ts';
import type { Mode } from './network-rows.ts';

/** What one condition did. */
export interface FilterStep {
	condition: FilterCondition;
	/** False when it asks for something that nothing in this network has: it then keeps everything. */
	applies: boolean;
	actorsRemoved: number;
	tiesRemoved: number;
	/** `actorsRemoved`, mode by mode; modes that lost nobody are left out. */
	removedByMode: { mode: Mode; count: number }[];
	/** Names of the actors that the condition names one by one, as far as they are known here. */
	named: string[];
}

export interface FilteredNetwork {
	/** The network itself when nothing was removed, else a new one with the same keys. */
	graph: Network;
	/** One per condition, in their order. */
	steps: FilterStep[];
}

/** What remains of a network once each condition is applied to what those before it left. */
export function filterNetwork(network: Network, conditions: NetworkFilter): FilteredNetwork {
	let part = wholeOf(network);
	const steps = conditions.map((condition) => {
		const applies = canApply(network, condition);
		const before = part;
		if (applies) part = applyCondition(part, condition);
		const named = namesIn(network, condition);
		return { condition, applies, ...removedBetween(before, part), named };
	});
	const removed = steps.some((step) => step.actorsRemoved + step.tiesRemoved > 0);
	return { graph: removed ? networkOf(part) : network, steps };
}

function canApply(network: Network, condition: FilterCondition): boolean {
	switch (condition.kind) {
		case 'category':
		case 'range':
			return modesKnowing(network, condition.attribute).size > 0;
		case 'tie-kind':
			return network.someEdge((_, { kinds }) => kinds.length > 0);
		case 'actors':
			return condition.keys.some((key) => network.hasNode(key));
		default:
			return true;
	}
}

function namesIn(network: Network, condition: FilterCondition): string[] {
	if (condition.kind !== 'actors') return [];
	return condition.keys.flatMap((key) =>
		network.hasNode(key) ? [network.getNodeAttribute(key, 'label')] : [],
	);
}

function removedBetween(before: Part, after: Part) {
	const { network, keys } = before;
	const gone = keys.filter((_, i) => before.actors[i] === 1 && after.actors[i] === 0);
	const removedByMode = modesOf(network)
		.map((mode) => ({
			mode,
			count: gone.filter((key) => network.getNodeAttribute(key, 'mode') === mode).length,
		}))
		.filter(({ count }) => count > 0);
	return {
		actorsRemoved: gone.length,
		tiesRemoved: before.ties.filter((stays, i) => stays > after.ties[i]!).length,
		removedByMode,
	};
}

function networkOf({ network, keys, tieKeys, actors, ties }: Part): Network {
	const graph: Network = network.nullCopy();
	keys.forEach((key, i) => {
		if (actors[i]) graph.addNode(key, network.getNodeAttributes(key));
	});
	tieKeys.forEach((key, i) => {
		if (!ties[i]) return;
		const [source, target] = network.extremities(key);
		const tie = network.getEdgeAttributes(key);
		if (network.isUndirected(key)) graph.addUndirectedEdgeWithKey(key, source, target, tie);
		else graph.addDirectedEdgeWithKey(key, source, target, tie);
	});
	return graph;
}
