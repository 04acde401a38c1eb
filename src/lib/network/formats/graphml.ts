import type { Network } from '../network.ts';
import type { Column, ColumnType, Value } from './columns.ts';
import { describeNetwork, type DescribedNode, type DescribedTie } from './described-network.ts';
import type { FileOptions } from './file-options.ts';
import { printable } from './printable.ts';
import { xmlAttributes, xmlTag, xmlText } from './xml.ts';

const TYPES: Record<ColumnType, string> = {
	boolean: 'boolean',
	integer: 'int',
	long: 'long',
	double: 'double',
	string: 'string',
};

/** Something said of each node, each tie or the graph: a key of the format, and its value. */
interface Key<Row> extends Omit<Column<Row>, 'type'> {
	id: string;
	type: string;
}

/** Under the names that Gephi gives to what it draws. */
const DRAWN: readonly Key<DescribedNode>[] = [
	{ id: 'x', name: 'x', type: 'double', valueOf: ({ position }) => position?.x },
	{ id: 'y', name: 'y', type: 'double', valueOf: ({ position }) => position?.y },
	{ id: 'size', name: 'size', type: 'double', valueOf: ({ radius }) => radius },
	{ id: 'r', name: 'r', type: 'int', valueOf: ({ colour }) => colour?.r },
	{ id: 'g', name: 'g', type: 'int', valueOf: ({ colour }) => colour?.g },
	{ id: 'b', name: 'b', type: 'int', valueOf: ({ colour }) => colour?.b },
];

const LABEL: Key<DescribedNode> = {
	id: 'label',
	name: 'label',
	type: 'string',
	valueOf: ({ label }) => label,
};

const WEIGHT: Key<DescribedTie> = {
	id: 'weight',
	name: 'weight',
	type: 'double',
	valueOf: ({ weight }) => weight,
};

/**
 * The network as GraphML, for NetworkX, igraph, Gephi and yEd: all of `toGexf`, under typed keys.
 * Any text gives valid XML.
 */
export function toGraphml(network: Network, options: FileOptions): string {
	const { direction, nodes, nodeColumns, ties, tieColumns } = describeNetwork(
		network,
		options,
		printable,
	);
	const usual = direction === 'directed' ? 'directed' : 'undirected';
	const drawn = DRAWN.filter(({ valueOf }) => nodes.some((node) => valueOf(node) !== undefined));
	const nodeKeys = [LABEL, ...keysOf('n', nodeColumns), ...drawn];
	const tieKeys = [WEIGHT, ...keysOf('e', tieColumns)];
	const graphKeys = (['title', 'relation', 'date', 'source'] as const).map((name) => ({
		id: name,
		name,
		type: 'string',
		valueOf: (said: FileOptions) => (said[name] === undefined ? undefined : printable(said[name])),
	}));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
		...declared('graph', graphKeys),
		...declared('node', nodeKeys),
		...declared('edge', tieKeys),
		`<graph id="G" edgedefault="${usual}">`,
		dataOf(options, graphKeys),
		...nodes.map(
			(node) => `<node${xmlAttributes({ id: node.id })}>${dataOf(node, nodeKeys)}</node>`,
		),
		...ties.map((tie) => {
			const own = tie.directed ? 'directed' : 'undirected';
			const { id, source, target } = tie;
			const directed = own === usual ? undefined : tie.directed;
			const attributes = xmlAttributes({ id, source, target, directed });
			return `<edge${attributes}>${dataOf(tie, tieKeys)}</edge>`;
		}),
		'</graph>',
		'</graphml>',
		'',
	].join('\n');
}

function keysOf<Row>(prefix: string, columns: readonly Column<Row>[]): Key<Row>[] {
	return columns.map(({ name, type, valueOf }, index) => ({
		id: `${prefix}${index}`,
		name,
		type: TYPES[type],
		valueOf,
	}));
}

function declared<Row>(of: 'graph' | 'node' | 'edge', keys: readonly Key<Row>[]): string[] {
	return keys.map(({ id, name, type }) =>
		xmlTag('key', { id, for: of, 'attr.name': name, 'attr.type': type }),
	);
}

function dataOf<Row>(row: Row, keys: readonly Key<Row>[]): string {
	const data = (id: string, value: Value) =>
		`<data${xmlAttributes({ key: id })}>${xmlText(String(value))}</data>`;
	return keys
		.map(({ id, valueOf }) => {
			const value = valueOf(row);
			return value === undefined ? '' : data(id, value);
		})
		.join('');
}
