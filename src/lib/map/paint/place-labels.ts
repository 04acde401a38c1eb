import { BoxIndex, type Box } from './box-index.ts';
import { NodeIndex } from './node-index.ts';
import { besideSpots, ringSpots, type LabelSpot } from './label-spots.ts';

/** A node that may be labelled, in pixels. */
export interface LabelCandidate {
	key: string;
	x: number;
	y: number;
	radius: number;
	/** Size of the text. */
	width: number;
	height: number;
	/**
	 * Labelled even where there is no room beside its node: farther, with a line that leads there, or
	 * over other nodes; never over another label.
	 */
	wanted?: boolean;
	/** Which place beside its node is tried first: where it was, so that it does not jump. */
	spot?: number;
}

export interface PlacedLabel {
	key: string;
	/** Where lines are aligned, and the top of the first. */
	x: number;
	y: number;
	align: LabelSpot['align'];
	/** Which of the places beside its node it took; none when it is farther. */
	spot?: number;
	/** A line from the node to a label that is farther. */
	leader?: LabelSpot['leader'];
}

export interface LabelRoom {
	width: number;
	height: number;
	/** Every visible node: labels keep clear of them. */
	nodes: readonly { x: number; y: number; radius: number }[];
	/** Labels at most. */
	most?: number;
}

/** Least distance between a label and a node that it does not name. */
const CLEAR = 2;
/** Least distance between two labels. */
const AIR = 3;

/**
 * Places labels one after the other, first come first served, around their node, where they touch
 * no label and no node. Those that find no room are left out.
 */
export function placeLabels(candidates: readonly LabelCandidate[], room: LabelRoom): PlacedLabel[] {
	const labels = new BoxIndex(80);
	const nodes = new NodeIndex(room.nodes, 40);
	const isOpen = ({ box }: LabelSpot) => isInside(box, room) && labels.count(grown(box, AIR)) === 0;
	const isFree = ({ box }: LabelSpot) => nodes.count(grown(box, CLEAR)) === 0;
	const placed: PlacedLabel[] = [];
	for (const candidate of candidates) {
		if (placed.length === room.most) break;
		const beside = besideSpots(candidate);
		const before = beside[candidate.spot ?? -1];
		const open = (before ? [before, ...beside] : beside).filter(isOpen);
		let spot = open.find(isFree);
		if (!spot && candidate.wanted) {
			const isReached = ({ leader }: LabelSpot) => leader && labels.count(boxOf(leader)) === 0;
			const led = ringSpots(candidate).find((s) => isOpen(s) && isFree(s) && isReached(s));
			spot = led ?? leastCovering(open, nodes);
		}
		if (!spot) continue;
		const { box, align, leader } = spot;
		labels.add(box);
		if (leader) labels.add(boxOf(leader));
		const x = { left: box.left, right: box.right, center: (box.left + box.right) / 2 }[align];
		const place = leader ? { leader } : { spot: beside.indexOf(spot) };
		placed.push({ key: candidate.key, x, y: box.top, align, ...place });
	}
	return placed;
}

function leastCovering(spots: readonly LabelSpot[], nodes: NodeIndex): LabelSpot | undefined {
	let best: LabelSpot | undefined;
	let fewest = Infinity;
	for (const spot of spots) {
		const covered = nodes.count(spot.box);
		if (covered < fewest) [best, fewest] = [spot, covered];
	}
	return best;
}

function boxOf({ from, to }: NonNullable<LabelSpot['leader']>): Box {
	return {
		left: Math.min(from.x, to.x),
		right: Math.max(from.x, to.x) + 0.1,
		top: Math.min(from.y, to.y),
		bottom: Math.max(from.y, to.y) + 0.1,
	};
}

function isInside({ left, right, top, bottom }: Box, { width, height }: LabelRoom): boolean {
	return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
	return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
