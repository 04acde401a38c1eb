import type { Network } from '../network.ts';
import { describeNetwork } from './described-network.ts';
import type { Column } from './columns.ts';
import type { FileOptions } from './file-options.ts';

/**
 * The network in graphology's own JSON format. Attributes have the names that sigma draws by:
 * `label`, `x`, `y`, `size`, `color`.
 */
export function toGraphologyJson(network: Network, options: FileOptions): string {
	const { nodes, nodeColumns, ties, tieColumns } = describeNetwork(network, options);
	const { title, relation, date, source } = options;
	return JSON.stringify({
		options: { type: network.type, multi: network.multi, allowSelfLoops: network.allowSelfLoops },
		attributes: { title, relation, date, source },
		nodes: nodes.map((node) => ({
			key: node.id,
			attributes: {
				label: node.label,
				...valuesOf(node, nodeColumns),
				...node.position,
				size: node.radius,
				color: node.colour?.hex,
			},
		})),
		edges: ties.map((tie) => ({
			key: tie.id,
			source: tie.source,
			target: tie.target,
			attributes: { weight: tie.weight, ...valuesOf(tie, tieColumns) },
			...(tie.directed ? {} : { undirected: true }),
		})),
	});
}

function valuesOf<Row>(row: Row, columns: readonly Column<Row>[]) {
	return Object.fromEntries(columns.map(({ name, valueOf }) => [name, valueOf(row)]));
}
