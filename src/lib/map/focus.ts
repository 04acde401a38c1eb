import type { Network } from '../network/network.ts';

/** What stays lit while the rest fades. */
export interface Focus {
	/** The actor pointed at, if it is one. */
	centre: string | undefined;
	/** Keys of the lit nodes, the first ones labelled first. */
	nodes: string[];
	/** Keys of the lit ties. */
	ties: string[];
}

export interface Pointed {
	hovered?: string;
	selected?: string;
	/** Actors singled out elsewhere: a line of the legend, a filter of the dashboard. */
	highlighted?: ReadonlySet<string>;
}

/**
 * What is lit: the neighbourhood of the actor under the pointer, else of the selected one, else
 * the highlighted actors and the ties among them; undefined when everything is.
 */
export function focusOf(
	network: Network,
	{ hovered, selected, highlighted }: Pointed,
): Focus | undefined {
	for (const centre of [hovered, selected]) {
		if (centre !== undefined && network.hasNode(centre)) return neighbourhood(network, centre);
	}
	if (!highlighted) return undefined;
	const nodes = [...highlighted].filter((key) => network.hasNode(key));
	const ties = new Set<string>();
	for (const node of nodes) {
		network.forEachEdge(node, (edge, _, source, target) => {
			if (highlighted.has(source) && highlighted.has(target)) ties.add(edge);
		});
	}
	return { centre: undefined, nodes, ties: [...ties] };
}

function neighbourhood(network: Network, centre: string): Focus {
	const ties = network.edges(centre);
	const strength = new Map<string, number>();
	for (const edge of ties) {
		const other = network.opposite(centre, edge);
		strength.set(other, (strength.get(other) ?? 0) + network.getEdgeAttribute(edge, 'weight'));
	}
	const nodes = [...strength].sort(([, a], [, b]) => b - a).map(([key]) => key);
	return { centre, nodes: [centre, ...nodes], ties };
}
