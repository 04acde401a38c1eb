import { adjacencyOf } from '../adjacency.ts';
import type { Arcs } from './placement-task.ts';
import { walkOrder } from './walk-order.ts';

const SWEEPS = 12;

/** Sum over the ties of the number of places between their ends, the shorter way round. */
export function lengthAround({ count, sources, targets }: Arcs, order: Uint32Array): number {
	const rank = new Uint32Array(count);
	order.forEach((node, i) => (rank[node] = i));
	return sources.reduce((sum, source, tie) => {
		const apart = Math.abs(rank[source]! - rank[targets[tie]!]!);
		return sum + Math.min(apart, count - apart);
	}, 0);
}

/**
 * Nodes in their order around a circle, those of one sector side by side, sectors in the order of
 * their numbers. Within a sector, nodes turn to where their neighbours are; the order with the
 * shortest ties is kept.
 */
export function orderCircle(ties: Arcs, sector: Uint32Array): Uint32Array {
	const { count, sources, targets } = ties;
	const none = new Float64Array(sources.length);
	const { start, neighbour } = adjacencyOf(count, sources, targets, none);
	const first = walkOrder({ start, neighbour, weight: none });
	let order = Uint32Array.from([...first].sort((a, b) => sector[a]! - sector[b]!));
	let [best, shortest] = [order, lengthAround(ties, order)];
	const angle = new Float64Array(count);
	const turn = new Float64Array(count);
	for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
		order.forEach((node, i) => (angle[node] = (2 * Math.PI * (i + 0.5)) / count));
		const middle = middles(order, sector, angle);
		for (let node = 0; node < count; node += 1) {
			let [east, north] = [0, 0];
			for (let k = start[node]!; k < start[node + 1]!; k += 1) {
				east += Math.cos(angle[neighbour[k]!]!);
				north += Math.sin(angle[neighbour[k]!]!);
			}
			const isDrawn = Math.hypot(east, north) > 1e-9;
			const towards = isDrawn ? Math.atan2(north, east) : angle[node]!;
			turn[node] = signedTurn(towards - middle.get(sector[node]!)!);
		}
		order = Uint32Array.from(
			[...order].sort((a, b) => sector[a]! - sector[b]! || turn[a]! - turn[b]!),
		);
		const length = lengthAround(ties, order);
		if (length < shortest) [best, shortest] = [order, length];
	}
	return best;
}

/** The angle in the middle of each sector. */
function middles(order: Uint32Array, sector: Uint32Array, angle: Float64Array) {
	const ends = new Map<number, { from: number; to: number }>();
	for (const node of order) {
		const known = ends.get(sector[node]!);
		if (known) known.to = angle[node]!;
		else ends.set(sector[node]!, { from: angle[node]!, to: angle[node]! });
	}
	return new Map([...ends].map(([number, { from, to }]) => [number, (from + to) / 2]));
}

/** The same angle between −π and π. */
function signedTurn(angle: number): number {
	return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}
