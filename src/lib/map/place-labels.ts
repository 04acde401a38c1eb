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
	/** Left end of the text, and its middle height. */
	x: number;
	y: number;
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
		const boxes = around(candidate).filter(
			(box) => isInside(box, room) && labels.count(grown(box, AIR)) === 0
		);
		// The node itself is one of those that a box right beside it never covers.
		const free = boxes.find((box) => nodes.count(box) === 0);
		const box = free ?? (candidate.wanted ? leastCovering(boxes, nodes) : undefined);
		if (!box) continue;
		labels.add(box);
		placed.push({ key: candidate.key, x: box.left, y: (box.top + box.bottom) / 2 });
	}
	return placed;
}

/** The places tried, the best first. */
function around({ x, y, radius, width, height }: LabelCandidate): Box[] {
	const at = (left: number, top: number): Box => ({
		left,
		right: left + width,
		top,
		bottom: top + height
	});
	const beside = radius + GAP;
	const near = radius * 0.7 + GAP;
	return [
		at(x + beside, y - height / 2),
		at(x - beside - width, y - height / 2),
		at(x - width / 2, y - beside - height),
		at(x - width / 2, y + beside),
		at(x + near, y - near - height),
		at(x + near, y + near),
		at(x - near - width, y - near - height),
		at(x - near - width, y + near)
	];
}

function leastCovering(boxes: readonly Box[], nodes: BoxIndex): Box | undefined {
	let best: Box | undefined;
	let fewest = Infinity;
	for (const box of boxes) {
		const covered = nodes.count(box);
		if (covered < fewest) [best, fewest] = [box, covered];
	}
	return best;
}

function isInside({ left, right, top, bottom }: Box, { width, height }: LabelRoom): boolean {
	return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
	return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
