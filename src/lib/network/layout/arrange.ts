import { fitPart, type Part } from './fit-part.ts';
import { FRAME } from './frame.ts';
import { betweenParts, gapOf } from './gap.ts';
import { pack } from './pack.ts';
import { rowsBelow } from './rows-below.ts';

/** Part of the frame that the components cover, before they are pushed apart. */
const COVERED = 0.5;

/**
 * Brings components to one scale without overlaps, places them beside each other and the isolates
 * in rows below. The result is centred on (0, 0) and fills the frame at least one way.
 *
 * @param parts components; their positions are changed
 * @param isolates numbers of the nodes without ties
 * @param room radius each node needs
 */
export function arrange(parts: Part[], isolates: readonly number[], room: Float64Array) {
	const gap = gapOf(room);
	const needs = (nodes: Uint32Array) => nodes.reduce((sum, i) => sum + (room[i]! + gap) ** 2, 0);
	const total = parts.reduce((sum, { nodes }) => sum + needs(nodes), 0);
	const covered = COVERED * FRAME.width * FRAME.height;
	const boxes = parts.map((part) => {
		const radius = Float64Array.from(part.nodes, (node) => room[node]!);
		return fitPart(part, (needs(part.nodes) / total) * covered, radius, gap);
	});
	const between = betweenParts(gap);
	const packed = pack(boxes, FRAME.width / FRAME.height, between);
	const stretch =
		boxes.length > 0
			? Math.max(1, Math.min(FRAME.width / packed.width, FRAME.height / packed.height))
			: 1;
	const x = new Float64Array(room.length);
	const y = new Float64Array(room.length);
	parts.forEach((part, index) => {
		const { x: left, y: bottom } = packed.corners[index]!;
		part.nodes.forEach((node, i) => {
			x[node] = stretch * (left + part.x[i]! - packed.width / 2);
			y[node] = stretch * (bottom + part.y[i]! - packed.height / 2);
		});
	});
	const width = Math.max(packed.width * stretch, FRAME.width);
	const top = (-packed.height * stretch) / 2 - between;
	rowsBelow(isolates, room, { x, y, width, top, gap });
	return { x, y };
}
