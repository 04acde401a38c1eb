import type { Network } from '../../network/network.ts';
import { tiesAmong } from '../../network/sub-network.ts';

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
	/** Actors singled out: a line of the legend, what is around the selected one, a path. */
	highlighted?: ReadonlySet<string>;
}

/**
 * What is lit: the neighbourhood of the actor under the pointer, else the highlighted actors and
 * the ties among them, else the neighbourhood of the selected actor; undefined when everything is.
 */
export function focusOf(
	network: Network,
	{ hovered, selected, highlighted }: Pointed,
): Focus | undefined {
	const isHere = (key: string | undefined) => key !== undefined && network.hasNode(key);
	if (hovered !== undefined && isHere(hovered)) return neighbourhood(network, hovered);
	if (highlighted) {
		const lit = [...highlighted].filter(isHere);
		const centre = lit.find((key) => key === selected);
		const nodes = centre === undefined ? lit : [centre, ...lit.filter((key) => key !== centre)];
		return { centre, nodes, ties: tiesAmong(network, nodes) };
	}
	if (selected !== undefined && isHere(selected)) return neighbourhood(network, selected);
	return undefined;
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
