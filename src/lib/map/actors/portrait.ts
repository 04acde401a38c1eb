import { cutOff } from '../../network/cut-off.ts';
import { kindsAmong, type Kinds } from '../../network/describe/kinds.ts';
import { neighbours, type Neighbour } from '../../network/neighbours.ts';
import type { Network } from '../../network/network.ts';
import type { AttributeValue, Mode } from '../../network/network-rows.ts';

/** What a card says about one actor; its kinds are those of its neighbours. */
export interface Portrait extends Kinds {
	label: string;
	mode: Mode;
	/** Kind and territory, as far as they are known. */
	line: string[];
	/** The other attributes that have a value. */
	attributes: [name: string, value: Exclude<AttributeValue, null>][];
	neighbours: Neighbour[];
	/** Neighbours of each mode. */
	tied: { mode: Mode; count: number }[];
	/** 1 + the number of nodes of its mode with more ties. */
	rank: number;
	/** Nodes of its mode. */
	peers: number;
	/** See `cutOff`. */
	cutOff: number;
	/** Whether ties differ in weight, so that weights are worth a column. */
	weighted: boolean;
}

const ON_THE_LINE = ['kind', 'territory'];

export function portraitOf(
	network: Network,
	key: string,
	compare: (a: string, b: string) => number,
): Portrait {
	const { label, mode, attributes } = network.getNodeAttributes(key);
	const known = Object.entries(attributes).flatMap(([name, value]) =>
		value === null || value === '' ? [] : [[name, value] as [string, typeof value]],
	);
	const around = neighbours(network, key, compare);
	const tied = new Map<Mode, number>();
	for (const other of around) tied.set(other.mode, (tied.get(other.mode) ?? 0) + 1);
	const peers = network.filterNodes((_, node) => node.mode === mode);
	const degree = network.degree(key);
	return {
		label,
		mode,
		line: ON_THE_LINE.flatMap((name) =>
			known.filter(([n]) => n === name).map(([, v]) => String(v)),
		),
		attributes: known.filter(([name]) => !ON_THE_LINE.includes(name)),
		neighbours: around,
		tied: [...tied].map(([mode, count]) => ({ mode, count })),
		...kindsAmong(
			network,
			around.map((other) => other.key),
			compare,
		),
		rank: 1 + peers.filter((peer) => network.degree(peer) > degree).length,
		peers: peers.length,
		cutOff: cutOff(network, key),
		weighted: network.someEdge((_, tie) => tie.weight !== 1),
	};
}
