import { color } from 'd3';
import type { ActorNode, Network, Tie } from '../network.ts';
import { ColumnNames, typeOf, valueOf, type Column, type Value } from './columns.ts';
import type { FileOptions } from './file-options.ts';

export interface DescribedNode {
	/** Written in place of the key, which it is but for what the format cannot hold. */
	id: string;
	key: string;
	label: string;
	node: ActorNode;
	position: { x: number; y: number } | undefined;
	/** Each part from 0 to 255. */
	colour: { r: number; g: number; b: number; hex: string } | undefined;
	radius: number | undefined;
}

export interface DescribedTie {
	id: string;
	source: string;
	target: string;
	directed: boolean;
	weight: number;
	tie: Tie;
}

/** A network as the writers of files need it: records and typed columns. */
export interface DescribedNetwork {
	direction: 'directed' | 'undirected' | 'mixed';
	nodes: DescribedNode[];
	nodeColumns: Column<DescribedNode>[];
	ties: DescribedTie[];
	tieColumns: Column<DescribedTie>[];
}

/** What formats call parts of their own: the user's columns of these names give way. */
const OWN_NAMES = 'id label mode group x y z r g b size color timeset interval'.split(' ');

/**
 * The network as records and columns: mode, the user's own columns, group and measures; kinds and
 * shared weights of ties. `clean` takes out of every text what the format cannot hold.
 */
export function describeNetwork(
	network: Network,
	options: FileOptions,
	clean: (text: string) => string = (text) => text,
): DescribedNetwork {
	const nodes = describeNodes(network, options, clean);
	const idOf = new Map(nodes.map(({ key, id }) => [key, id]));
	const ties: DescribedTie[] = [];
	network.forEachEdge((id, tie, source, target, _s, _t, undirected) => {
		ties.push({
			id,
			source: idOf.get(source) ?? source,
			target: idOf.get(target) ?? target,
			directed: !undirected,
			weight: tie.weight,
			tie,
		});
	});
	const directedCount = ties.filter(({ directed }) => directed).length;
	const isUniform = directedCount === 0 || directedCount === ties.length;
	return {
		direction: isUniform ? (directedCount > 0 ? 'directed' : 'undirected') : 'mixed',
		nodes,
		nodeColumns: nodeColumns(nodes, options, clean),
		ties,
		tieColumns: tieColumns(ties, clean),
	};
}

function describeNodes(
	network: Network,
	{ positions, colourOf, radiusOf }: FileOptions,
	clean: (text: string) => string,
): DescribedNode[] {
	const taken = new Set<string>();
	return network.mapNodes((key, node) => {
		let id = clean(key) || '_';
		while (taken.has(id)) id += '_';
		taken.add(id);
		const colour = color(colourOf?.(key) ?? '')?.rgb();
		return {
			id,
			key,
			label: clean(node.label),
			node,
			position: positions?.get(key),
			colour: colour && { r: colour.r, g: colour.g, b: colour.b, hex: colour.formatHex() },
			radius: radiusOf?.(key),
		};
	});
}

/** Only the columns that hold something, their texts cleaned. */
function filled<Row>(
	rows: readonly Row[],
	columns: readonly { name: string; read: (row: Row) => Value | undefined }[],
	clean: (text: string) => string,
): Column<Row>[] {
	return columns.flatMap(({ name, read }) => {
		const valueOf = (row: Row) => {
			const value = read(row);
			return typeof value === 'string' ? clean(value) || undefined : value;
		};
		const type = typeOf(rows.map(valueOf));
		if (type === undefined) return [];
		const asText = (row: Row) => {
			const value = valueOf(row);
			return value === undefined ? undefined : String(value);
		};
		return [{ name, type, valueOf: type === 'string' ? asText : valueOf }];
	});
}

function nodeColumns(
	nodes: readonly DescribedNode[],
	{ groupOf, measures = {} }: FileOptions,
	clean: (text: string) => string,
): Column<DescribedNode>[] {
	const own = new Set(nodes.flatMap(({ node }) => Object.keys(node.attributes)));
	const names = new ColumnNames([...OWN_NAMES, ...Object.keys(measures)]);
	return filled(
		nodes,
		[
			{ name: 'mode', read: ({ node }) => node.mode },
			...Array.from(own, (attribute) => ({
				name: names.distinct(clean(attribute)),
				read: ({ node }: DescribedNode) =>
					Object.hasOwn(node.attributes, attribute)
						? valueOf(node.attributes[attribute])
						: undefined,
			})),
			{ name: 'group', read: ({ key }) => groupOf?.(key) },
			...Object.entries(measures).map(([name, values]) => ({
				name,
				read: ({ key }: DescribedNode) => valueOf(values.get(key)),
			})),
		],
		clean,
	);
}

function tieColumns(
	ties: readonly DescribedTie[],
	clean: (text: string) => string,
): Column<DescribedTie>[] {
	return filled(
		ties,
		[
			{ name: 'kind', read: ({ tie }) => valueOf(tie.kinds.join(', ')) },
			{ name: 'count', read: ({ tie }) => tie.shared?.count },
			{ name: 'newman', read: ({ tie }) => tie.shared?.newman },
			{ name: 'jaccard', read: ({ tie }) => tie.shared?.jaccard },
		],
		clean,
	);
}
