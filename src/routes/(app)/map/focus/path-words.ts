import type { Network } from '$lib/network/network.ts';
import type { AskedPath } from '$lib/state/actor-focus.svelte.ts';
import type { Messages } from '$lib/text/messages.ts';

/** A path between two actors in a sentence, or that there is none; and what was made of direction. */
export function pathWords(
	{ from, to, directed, found }: AskedPath,
	network: Network,
	{ path: t }: Messages['map']['focus'],
): string {
	const nameOf = (key: string) => network.getNodeAttribute(key, 'label');
	const [start, end] = [nameOf(from), nameOf(to)];
	if (!found && directed) return t.noneDirected(start, end);
	const undirected = network.directedSize > 0 && !directed ? ` ${t.undirected}` : '';
	if (!found) return t.none(start, end) + undirected;
	const { count, strongest } = found;
	const names = strongest.map(nameOf);
	const steps = strongest.length - 1;
	if (count === 1) return t.one(start, end, steps, names) + undirected;
	const say = haveSameWeight(network) ? t.oneOfSeveral : t.several;
	return say(start, end, steps, names, count) + undirected;
}

function haveSameWeight(network: Network): boolean {
	let first: number | undefined;
	return network.everyEdge((_, { weight }) => weight === (first ??= weight));
}
