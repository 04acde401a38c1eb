import { BoxIndex, type Box } from './box-index.ts';

/** A node that may be labelled, in pixels. */
export interface LabelCandidate {
	key: string;
	x: number;
	y: number;
	radius: number;
	/** Size of the text. */
	width: number;
	height: number;
	/** Labelled even over nodes when nothing better is free; never over another label. */
	wanted?: boolean;
}

export interface PlacedLabel {
	key: string;
	/** Where lines are aligned, and the top of the first. */
	x: number;
	y: number;
	align: 'left' | 'right' | 'center';
}

export interface LabelRoom {
	width: number;
	height: number;
	/** Every visible node: labels keep clear of them. */
	nodes: readonly { x: number; y: number; radius: number }[];
}

/** Distance between a node and its label. */
const GAP = 3;
/** Least distance between two labels. */
const AIR = 3;

/**
 * Places labels one after the other, first come first served, at the right, left, above or below
 * of their node, where they touch no label and no node. Those that find no room are left out.
 */
export function placeLabels(candidates: readonly LabelCandidate[], room: LabelRoom): PlacedLabel[] {
	const labels = new BoxIndex(80);
	const nodes = new BoxIndex(80);
	for (const { x, y, radius } of room.nodes) {
		nodes.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
	}
	const placed: PlacedLabel[] = [];
	for (const candidate of candidates) {
		const spots = around(candidate).filter(
			({ box }) => isInside(box, room) && labels.count(grown(box, AIR)) === 0,
		);
		const free = spots.find(({ box }) => nodes.count(grown(box, GAP - 1)) === 0);
		const spot = free ?? (candidate.wanted ? leastCovering(spots, nodes) : undefined);
		if (!spot) continue;
		const { box, align } = spot;
		labels.add(box);
		const x = { left: box.left, right: box.right, center: (box.left + box.right) / 2 }[align];
		placed.push({ key: candidate.key, x, y: box.top, align });
	}
	return placed;
}

interface Spot {
	box: Box;
	align: PlacedLabel['align'];
}

/** The places tried, the best first. */
function around({ x, y, radius, width, height }: LabelCandidate): Spot[] {
	const at = (align: Spot['align'], left: number, top: number): Spot => ({
		box: { left, right: left + width, top, bottom: top + height },
		align,
	});
	const beside = radius + GAP;
	const near = radius * 0.7 + GAP;
	return [
		at('left', x + beside, y - height / 2),
		at('right', x - beside - width, y - height / 2),
		at('center', x - width / 2, y - beside - height),
		at('center', x - width / 2, y + beside),
		at('left', x + near, y - near - height),
		at('left', x + near, y + near),
		at('right', x - near - width, y - near - height),
		at('right', x - near - width, y + near),
	];
}

function leastCovering(spots: readonly Spot[], nodes: BoxIndex): Spot | undefined {
	let best: Spot | undefined;
	let fewest = Infinity;
	for (const spot of spots) {
		const covered = nodes.count(spot.box);
		if (covered < fewest) [best, fewest] = [spot, covered];
	}
	return best;
}

function isInside({ left, right, top, bottom }: Box, { width, height }: LabelRoom): boolean {
	return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
	return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
