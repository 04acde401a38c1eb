import { write } from 'graphology-gexf';
import type { ActorNode, Network, Positions } from './network.ts';
import { printable } from './printable.ts';

export interface GexfOptions {
	title: string;
	/** The relation in words: part of what the network is. */
	relation: string;
	/** Civil date of the export, `2025-11-21`. */
	date: string;
	/** Where the rows come from. */
	source?: string;
	positions?: Positions;
	/** `#rrggbb`. */
	colourOf?: (key: string) => string | undefined;
	radiusOf?: (key: string) => number | undefined;
	groupOf?: (key: string) => number | undefined;
}

/** The writer's address for positions and colours is not the format's: strict readers skip them. */
const MISTAKEN_VIZ = 'http:///www.gexf.net/1.1draft/viz';
const VIZ = 'http://www.gexf.net/1.2draft/viz';

/**
 * The network as GEXF 1.2, for Gephi: labels, modes, attributes, weights and kinds; positions,
 * sizes, colours and groups where given. Any text gives valid XML.
 */
export function toGexf(network: Network, options: GexfOptions): string {
	const { title, relation, date, source, positions, colourOf, radiusOf, groupOf } = options;
	const { described, keyOf } = withPrintableKeys(network);
	described.replaceAttributes({
		lastModifiedDate: date,
		creator: 'Maillage',
		description: printable([title, relation, source].filter(Boolean).join(' – ')),
	});
	const gexf = write(described, {
		version: '1.2',
		pedantic: true,
		formatNode: (printed, node) => {
			const key = keyOf.get(printed) ?? printed;
			return {
				label: printable(node.label),
				attributes: { ...columnsOf(node), group: groupOf?.(key) ?? null },
				viz: { color: colourOf?.(key), size: radiusOf?.(key), ...positions?.get(key) },
			};
		},
		formatEdge: (_, { weight, kinds }) => ({
			weight,
			attributes: { kind: printable(kinds.join(', ')) },
		}),
	});
	return gexf.replace(MISTAKEN_VIZ, VIZ);
}

/** The mode and the user's own columns, which give way when they bear a name of ours. */
function columnsOf({ mode, attributes }: ActorNode) {
	const columns: Record<string, unknown> = { mode: printable(mode) };
	for (const [name, value] of Object.entries(attributes)) {
		let column = printable(name) || '_';
		while (column in columns || column === 'group') column += '_';
		columns[column] = typeof value === 'string' ? printable(value) : value;
	}
	return columns;
}

/** A copy of the network whose keys can be written, and the key each comes from. */
function withPrintableKeys(network: Network): { described: Network; keyOf: Map<string, string> } {
	const described: Network = network.nullCopy();
	const keyOf = new Map<string, string>();
	const printed = new Map<string, string>();
	network.forEachNode((key, node) => {
		let name = printable(key);
		while (keyOf.has(name)) name += '_';
		keyOf.set(name, key);
		printed.set(key, name);
		described.addNode(name, node);
	});
	network.forEachEdge((edge, tie, source, target, _s, _t, undirected) => {
		const ends = [printed.get(source) ?? source, printed.get(target) ?? target] as const;
		if (undirected) described.addUndirectedEdgeWithKey(edge, ...ends, tie);
		else described.addDirectedEdgeWithKey(edge, ...ends, tie);
	});
	return { described, keyOf };
}
