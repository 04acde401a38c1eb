import type { Network, Positions } from './network.ts';

export interface GraphologyJsonOptions {
	title: string;
	relation: string;
	date: string;
	positions?: Positions;
}

/** The network in graphology's own JSON format, with positions as `x` and `y` where given. */
export function toGraphologyJson(
	network: Network,
	{ title, relation, date, positions }: GraphologyJsonOptions,
): string {
	const graph = network.export();
	return JSON.stringify({
		...graph,
		attributes: { title, relation, date },
		nodes: graph.nodes.map(({ key, attributes }) => ({
			key,
			attributes: { ...attributes, ...positions?.get(key) },
		})),
	});
}
