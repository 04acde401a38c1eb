import type { Network } from '../../network/network.ts';
import type { MapStyle } from './map-style.ts';

/** A network with those of a larger one who are not in it, without ties; itself when nobody is. */
export function withAbsent(network: Network, everyone: Network): Network {
	const absent = everyone.filterNodes((key) => !network.hasNode(key));
	if (absent.length === 0) return network;
	const all = network.copy() as Network;
	for (const key of absent) all.addNode(key, everyone.getNodeAttributes(key));
	return all;
}

/**
 * The style of a network drawn with those absent from it: these are faint and never labelled.
 *
 * @param style that of all who are drawn
 * @param network those who are present
 */
export function faintAbsent(style: MapStyle, network: Network): MapStyle {
	const isHere = (key: string) => network.hasNode(key);
	return {
		...style,
		token: (key) => (isHere(key) ? style.token(key) : 'absent'),
		border: (key) => (isHere(key) ? style.border(key) : undefined),
		isHollow: (key) => isHere(key) && style.isHollow(key),
		ranked: style.ranked.filter(isHere),
	};
}
