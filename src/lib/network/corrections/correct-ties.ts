import { modesOf, type Network } from '../network.ts';
import type { Resolved } from './resolved.ts';

type WrongTie = Resolved & { kind: 'wrong-tie' };
type MissingTie = Resolved & { kind: 'missing-tie' };

/** Keys of the ties that a correction is about; directions count only where ties have one. */
export function tiesSaid(
	network: Network,
	{ from, to, directed }: Pick<WrongTie, 'from' | 'to' | 'directed'>,
): string[] {
	if (!directed || network.type === 'undirected') return network.edges(from, to);
	const edge = network.directedEdge(from, to);
	return edge === undefined ? [] : [edge];
}

/** Takes a tie away; says why when it cannot. */
export function dropTie(network: Network, wrong: WrongTie): 'no-tie' | undefined {
	const ties = tiesSaid(network, wrong);
	for (const edge of ties) network.dropEdge(edge);
	return ties.length === 0 ? 'no-tie' : undefined;
}

/**
 * Adds a tie of weight 1, or its kind to the one that is there; says why when it cannot. A network
 * without directions gives it none.
 */
export function addTie(
	network: Network,
	missing: MissingTie,
): 'same-actor' | 'same-side' | 'already-there' | undefined {
	const { from, to, tieKind } = missing;
	if (from === to) return 'same-actor';
	const [mode, otherMode] = [from, to].map((key) => network.getNodeAttribute(key, 'mode'));
	if (mode === otherMode && modesOf(network).length > 1) return 'same-side';
	const [known] = tiesSaid(network, missing);
	if (known === undefined) {
		const tie = { weight: 1, kinds: tieKind === undefined ? [] : [tieKind] };
		const isDirected = missing.directed && network.type !== 'undirected';
		if (isDirected) network.addDirectedEdgeWithKey(freeKey(network), from, to, tie);
		else network.addUndirectedEdgeWithKey(freeKey(network), from, to, tie);
		return undefined;
	}
	const { weight, kinds } = network.getEdgeAttributes(known);
	if (tieKind === undefined || kinds.includes(tieKind)) return 'already-there';
	network.mergeEdgeAttributes(known, { weight: weight + 1, kinds: [...kinds, tieKind] });
	return undefined;
}

/** In the manner of a network built from rows. */
function freeKey(network: Network): string {
	for (let number = network.size + 1; ; number += 1) {
		const key = `tie:${number}`;
		if (!network.hasEdge(key)) return key;
	}
}
