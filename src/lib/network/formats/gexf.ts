import type { Network } from '../network.ts';
import type { Column } from './columns.ts';
import { describeNetwork, type DescribedNode, type DescribedTie } from './described-network.ts';
import { descriptionOf, type FileOptions } from './file-options.ts';
import { printable } from './printable.ts';
import { xmlAttributes, xmlTag, xmlText } from './xml.ts';

/**
 * The network as GEXF 1.2, for Gephi: labels, modes, attributes, weights and kinds; positions,
 * sizes, colours, groups and measures where given. Any text gives valid XML.
 */
export function toGexf(network: Network, options: FileOptions): string {
	const { direction, nodes, nodeColumns, ties, tieColumns } = describeNetwork(
		network,
		options,
		printable,
	);
	const usual = direction === 'directed' ? 'directed' : 'undirected';
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
		`<meta${xmlAttributes({ lastmodifieddate: options.date })}>`,
		'<creator>Maillage</creator>',
		`<description>${xmlText(printable(descriptionOf(options)))}</description>`,
		'</meta>',
		`<graph mode="static" defaultedgetype="${usual}">`,
		...declared('node', nodeColumns),
		...declared('edge', tieColumns),
		'<nodes>',
		...nodes.map((node) => nodeElement(node, nodeColumns)),
		'</nodes>',
		'<edges>',
		...ties.map((tie) => edgeElement(tie, tieColumns, usual)),
		'</edges>',
		'</graph>',
		'</gexf>',
		'',
	].join('\n');
}

function declared<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): string[] {
	if (columns.length === 0) return [];
	const attributes = columns.map(({ name, type }, id) =>
		xmlTag('attribute', { id, title: name, type }),
	);
	return [`<attributes class="${of}" mode="static">`, ...attributes, '</attributes>'];
}

function attvalues<Row>(row: Row, columns: readonly Column<Row>[]): string {
	const values = columns.flatMap(({ valueOf }, id) => {
		const value = valueOf(row);
		return value === undefined ? [] : [xmlTag('attvalue', { for: id, value })];
	});
	return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`;
}

function nodeElement(node: DescribedNode, columns: readonly Column<DescribedNode>[]): string {
	const { id, label, position, colour, radius } = node;
	const viz = [
		...(colour ? [xmlTag('viz:color', { r: colour.r, g: colour.g, b: colour.b })] : []),
		...(position ? [xmlTag('viz:position', { x: position.x, y: position.y, z: 0 })] : []),
		...(radius === undefined ? [] : [xmlTag('viz:size', { value: radius })]),
	].join('');
	return `<node${xmlAttributes({ id, label })}>${attvalues(node, columns)}${viz}</node>`;
}

function edgeElement(
	tie: DescribedTie,
	columns: readonly Column<DescribedTie>[],
	usual: 'directed' | 'undirected',
): string {
	const { id, source, target, weight } = tie;
	const own = tie.directed ? 'directed' : 'undirected';
	const type = own === usual ? undefined : own;
	const attributes = xmlAttributes({ id, source, target, type, weight });
	return `<edge${attributes}>${attvalues(tie, columns)}</edge>`;
}
