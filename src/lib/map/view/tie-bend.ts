import type { Network } from '../../network/network.ts';

/** How far the middle of a bent tie is drawn aside, as a part of the distance between its ends. */
const BEND = 0.2;

/**
 * How much a tie bends to the left of its direction: the distance of the control point of its curve
 * from the line, as a part of its length. Ties that share both their ends are apart so: each
 * direction is a curve of its own, and what has no direction stays straight between them.
 */
export function bendOf(network: Network, tie: string): number {
	if (!network.isDirected(tie)) return 0;
	const [source, target] = network.extremities(tie);
	const isShared =
		network.hasDirectedEdge(target, source) || network.hasUndirectedEdge(source, target);
	return isShared ? BEND : 0;
}
