import type { Network } from '../network.ts';
import type { Column } from './columns.ts';
import { describeNetwork } from './described-network.ts';
import { distinctLabels } from './distinct-labels.ts';
import type { FileOptions } from './file-options.ts';
import { printable } from './printable.ts';
import { tableFile } from './table-file.ts';

/** The first column of one of these names, and the others. */
function taken<Row>(columns: readonly Column<Row>[], ...names: string[]) {
	const found = names.flatMap(
		(name) => columns.find((column) => column.name.toLowerCase() === name) ?? [],
	)[0];
	return { found, others: columns.filter((column) => column !== found) };
}

/**
 * The elements and the connections that Kumu imports, one after the other. Kumu knows elements by
 * their labels: those that several actors bear are told apart by their identifiers. The type of an
 * element is its kind, its tags are its own; its mode stands for what it lacks.
 */
export function toKumuCsv(
	network: Network,
	options: FileOptions,
): [elements: string, connections: string] {
	const { nodes, nodeColumns, ties, tieColumns } = describeNetwork(network, options, printable);
	const labels = distinctLabels(nodes);
	const labelOf = new Map(nodes.map(({ id }, index) => [id, labels[index]]));
	const kind = taken(nodeColumns, 'kind', 'type');
	const description = taken(kind.others, 'description');
	const tags = taken(description.others, 'tags');
	const tieKind = taken(tieColumns, 'kind');
	return [
		tableFile(
			['Label', 'Type', 'Description', 'Tags', ...tags.others.map(({ name }) => name)],
			nodes.map((node, index) => [
				labels[index],
				kind.found?.valueOf(node) ?? node.node.mode,
				description.found?.valueOf(node),
				tags.found?.valueOf(node) ?? node.node.mode,
				...tags.others.map(({ valueOf }) => valueOf(node)),
			]),
		),
		tableFile(
			['From', 'To', 'Type', 'Direction', 'Weight', ...tieKind.others.map(({ name }) => name)],
			ties.map((tie) => [
				labelOf.get(tie.source),
				labelOf.get(tie.target),
				tieKind.found?.valueOf(tie),
				tie.directed ? 'directed' : 'undirected',
				tie.weight,
				...tieKind.others.map(({ valueOf }) => valueOf(tie)),
			]),
		),
	];
}
