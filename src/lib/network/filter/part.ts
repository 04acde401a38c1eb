import { flatten, type FlatNetwork } from '../flat-network.ts';
import { linksOf, type Links } from '../links.ts';
import type { Network } from '../network.ts';

/** What remains of a network while it is filtered. */
export interface Part {
	network: Network;
	/** Keys of the actors and of the ties, in the order of their numbers. */
	keys: readonly string[];
	tieKeys: readonly string[];
	flat: FlatNetwork;
	/** 1 for each actor that remains. */
	actors: Uint8Array;
	/** 1 for each tie that remains, as both its ends do. */
	ties: Uint8Array;
}

/** The whole of a network. */
export function wholeOf(network: Network): Part {
	const { keys, flat } = flatten(network);
	return {
		network,
		keys,
		tieKeys: network.edges(),
		flat,
		actors: new Uint8Array(keys.length).fill(1),
		ties: new Uint8Array(network.size).fill(1),
	};
}

/** The part less the actors and the ties that are not to stay, and the ties of those actors. */
export function narrowed(
	part: Part,
	{
		actor = () => true,
		tie = () => true,
	}: { actor?: (actor: number) => boolean; tie?: (tie: number) => boolean },
): Part {
	const { sources, targets } = part.flat;
	const actors = part.actors.map((stays, i) => (stays && actor(i) ? 1 : 0));
	const ties = part.ties.map((stays, i) =>
		stays && actors[sources[i]!] && actors[targets[i]!] && tie(i) ? 1 : 0,
	);
	return { ...part, actors, ties };
}

/**
 * The ties that remain, without direction: two ties between the same actors, one each way, are
 * two. Actors that were taken away are there, without ties.
 */
export function linksIn({ flat, ties }: Part): Links {
	const remains = (_: number, tie: number) => ties[tie] === 1;
	return linksOf({
		count: flat.count,
		directed: false,
		sources: flat.sources.filter(remains),
		targets: flat.targets.filter(remains),
		weights: flat.weights.filter(remains),
	});
}
