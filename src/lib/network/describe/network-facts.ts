import type { Bridges } from '../bridges.ts';
import { areStable, type Groups } from '../groups/groups.ts';
import { linksOf, measuredNetwork } from '../links.ts';
import { weakParts } from '../measures/weak-parts.ts';
import { modesOf, type Network } from '../network.ts';
import type { Mode } from '../network-rows.ts';
import { countsOf, type NetworkCounts } from '../summary.ts';
import { densestGroup, type DenseGroup } from './densest-group.ts';
import { kindsAmong, type Kinds } from './kinds.ts';

/** The best-connected nodes of a mode. */
export interface BestConnected {
	mode: Mode;
	/** Three at most, the most ties first; none when the mode has no tie. */
	nodes: { key: string; label: string; degree: number }[];
	/** Others that have as many ties as the last of these. */
	equal: number;
	/** Whether all nodes of the mode, more than one, have the same number of ties. */
	allEqual: boolean;
}

/** What can be said of a network without interpreting it. */
export interface NetworkFacts extends NetworkCounts, Kinds {
	directed: boolean;
	/** Sizes of the components that hold a tie, the largest first. */
	components: number[];
	best: BestConnected[];
	/** Absent when groups are not known; null when they are not stable. */
	groups?: { count: number; densest: DenseGroup | undefined } | null;
	/** Absent when bridges are not known; those that hold the most first. */
	cuts?: { key: string; label: string; held: number }[];
}

export interface Known {
	groups?: Groups;
	/** Of that very network, its nodes in their order. */
	bridges?: Pick<Bridges, 'cutOff'>;
	/** Alphabetical order of the language. */
	compare: (a: string, b: string) => number;
}

const MOST_NAMED = 3;

/** Gathers what is known of a network; time linear in its size, but for the sorting of names. */
export function networkFacts(network: Network, { groups, bridges, compare }: Known): NetworkFacts {
	const keys = network.nodes();
	const labelOf = (key: string) => network.getNodeAttribute(key, 'label');
	const { sizes } = weakParts(linksOf(measuredNetwork(network).measured));
	return {
		...countsOf(network),
		...kindsAmong(network, keys, compare),
		directed: network.directedSize > 0,
		components: sizes.filter((size) => size > 1).sort((a, b) => b - a),
		best: modesOf(network).map((mode) => bestOf(network, mode, compare)),
		groups:
			groups &&
			(areStable(groups)
				? { count: groups.sizes.length, densest: densestGroup(network, groups, compare) }
				: null),
		cuts: bridges && [
			...keys
				.flatMap((key, place) => {
					const held = bridges.cutOff[place] ?? 0;
					return held > 0 ? [{ key, label: labelOf(key), held }] : [];
				})
				.sort((a, b) => b.held - a.held || compare(a.label, b.label)),
		],
	};
}

function bestOf(
	network: Network,
	mode: Mode,
	compare: (a: string, b: string) => number,
): BestConnected {
	const ranked = network
		.filterNodes((_, node) => node.mode === mode)
		.map((key) => ({
			key,
			label: network.getNodeAttribute(key, 'label'),
			degree: network.degree(key),
		}))
		.sort((a, b) => b.degree - a.degree || compare(a.label, b.label));
	const nodes = ranked.slice(0, MOST_NAMED).filter(({ degree }) => degree > 0);
	const least = nodes.at(-1)?.degree;
	return {
		mode,
		nodes,
		equal: ranked.slice(nodes.length).filter(({ degree }) => degree === least).length,
		allEqual: ranked.length > 1 && ranked.at(-1)?.degree === ranked[0]?.degree,
	};
}
