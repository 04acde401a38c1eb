import type { Groups } from '../groups/groups.ts';
import { modesOf, type Network } from '../network.ts';

export interface DenseGroup {
	/** Its number, from 1. */
	group: number;
	/** Number of its nodes in the network. */
	size: number;
	/** Share of the pairs that could be tied and are, from 0 to 1. */
	density: number;
	/** Names of its best-connected nodes within it, three at most. */
	names: string[];
}

/** Two nodes are always dense: a group says something from three on. */
const SMALLEST = 3;

/**
 * The group in which the largest share of possible ties exists, the larger of equal ones; direction
 * left out. Between two modes only nodes of different modes can be tied.
 *
 * @param compare alphabetical order of the language
 */
export function densestGroup(
	network: Network,
	{ of, sizes }: Pick<Groups, 'of' | 'sizes'>,
	compare: (a: string, b: string) => number,
): DenseGroup | undefined {
	const members = sizes.map((): string[] => []);
	network.forEachNode((key) => members[(of.get(key) ?? 0) - 1]?.push(key));
	const [firstMode, ...otherModes] = modesOf(network);
	const found = members.flatMap((keys, index) => {
		if (keys.length < SMALLEST) return [];
		const first = keys.filter((key) => network.getNodeAttribute(key, 'mode') === firstMode).length;
		const possible =
			otherModes.length === 1
				? first * (keys.length - first)
				: (keys.length * (keys.length - 1)) / 2;
		const within = neighboursWithin(network, keys);
		const tied = [...within.values()].reduce((sum, count) => sum + count, 0) / 2;
		return possible === 0 ? [] : [{ group: index + 1, keys, within, density: tied / possible }];
	});
	const [densest] = found.sort((a, b) => b.density - a.density || b.keys.length - a.keys.length);
	if (!densest) return undefined;
	const { group, keys, within, density } = densest;
	const labelOf = (key: string) => network.getNodeAttribute(key, 'label');
	const ranked = [...keys].sort(
		(a, b) => (within.get(b) ?? 0) - (within.get(a) ?? 0) || compare(labelOf(a), labelOf(b)),
	);
	return { group, size: keys.length, density, names: ranked.slice(0, SMALLEST).map(labelOf) };
}

/** For each of these nodes, how many of the others it is tied to. */
function neighboursWithin(network: Network, keys: readonly string[]): Map<string, number> {
	const inside = new Set(keys);
	return new Map(
		keys.map((key) => [key, network.neighbors(key).filter((other) => inside.has(other)).length]),
	);
}
