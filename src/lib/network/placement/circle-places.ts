import { FRAME } from '../layout/frame.ts';
import { gapOf } from '../layout/gap.ts';

/** Room between two sectors, in nodes. */
const SECTOR_GAP = 1.5;

/**
 * Places of nodes around a circle, clockwise from the top, as wide as they need so that no two
 * overlap and at least as high as the frame; sectors are set apart.
 */
export function circlePlaces(order: Uint32Array, sector: Uint32Array, room: Float64Array) {
	const gap = gapOf(room);
	const sectors = new Set(sector).size;
	const arcs = Float64Array.from(order, (node) => 2 * room[node]! + gap);
	const nodesLong = arcs.reduce((sum, arc) => sum + arc, 0);
	const between = sectors > 1 ? (SECTOR_GAP * nodesLong) / order.length : 0;
	const needed = nodesLong + sectors * between;
	const radius = Math.max(FRAME.height / 2, needed / (2 * Math.PI));
	// All stretched alike: sectors stay in proportion to their nodes.
	const angleOf = (arc: number) => (2 * Math.PI * arc) / needed;
	const x = new Float64Array(room.length);
	const y = new Float64Array(room.length);
	let angle = Math.PI / 2;
	order.forEach((node, i) => {
		const isNew = i > 0 && sector[node] !== sector[order[i - 1]!];
		angle -= angleOf(arcs[i]! / 2 + (isNew ? between : 0));
		x[node] = radius * Math.cos(angle);
		y[node] = radius * Math.sin(angle);
		angle -= angleOf(arcs[i]! / 2);
	});
	return { x, y };
}
