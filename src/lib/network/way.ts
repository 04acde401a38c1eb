import type { Network } from './network.ts';

/**
 * The ties that a step may take: all whatever their direction, those that leave an actor, or those
 * that come to it. A tie without direction can be taken both ways.
 */
export type Way = 'any' | 'out' | 'in';

export const OPPOSITE: Record<Way, Way> = { any: 'any', out: 'in', in: 'out' };

/** Visits each actor one step away once, however many ties lead there. */
export function forEachStep(
	network: Network,
	key: string,
	way: Way,
	visit: (other: string) => void,
): void {
	if (way === 'out') network.forEachOutboundNeighbor(key, visit);
	else if (way === 'in') network.forEachInboundNeighbor(key, visit);
	else network.forEachNeighbor(key, visit);
}

/** Sum of the weights of the ties that a step from one actor to another may take. */
export function stepWeight(network: Network, from: string, to: string, way: Way): number {
	let sum = 0;
	const add = (_: string, { weight }: { weight: number }) => {
		sum += weight;
	};
	if (way === 'out') network.forEachOutboundEdge(from, to, add);
	else if (way === 'in') network.forEachInboundEdge(from, to, add);
	else network.forEachEdge(from, to, add);
	return sum;
}
