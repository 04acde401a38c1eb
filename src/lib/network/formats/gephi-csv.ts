import type { Network } from '../network.ts';
import { describeNetwork } from './described-network.ts';
import type { FileOptions } from './file-options.ts';
import { printable } from './printable.ts';
import { tableFile } from './table-file.ts';

/** The tables of nodes and of edges that Gephi imports, one after the other. */
export function toGephiCsv(network: Network, options: FileOptions): [nodes: string, edges: string] {
	const { nodes, nodeColumns, ties, tieColumns } = describeNetwork(network, options, printable);
	const isPlaced = nodes.some(({ position }) => position !== undefined);
	return [
		tableFile(
			['Id', 'Label', ...nodeColumns.map(({ name }) => name), ...(isPlaced ? ['x', 'y'] : [])],
			nodes.map((node) => [
				node.id,
				node.label,
				...nodeColumns.map(({ valueOf }) => valueOf(node)),
				...(isPlaced ? [node.position?.x, node.position?.y] : []),
			]),
		),
		tableFile(
			['Source', 'Target', 'Type', 'Id', 'Weight', ...tieColumns.map(({ name }) => name)],
			ties.map((tie) => [
				tie.source,
				tie.target,
				tie.directed ? 'Directed' : 'Undirected',
				tie.id,
				tie.weight,
				...tieColumns.map(({ valueOf }) => valueOf(tie)),
			]),
		),
	];
}
