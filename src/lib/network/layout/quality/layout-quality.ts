import type { FlatNetwork } from '../../flat-network.ts';
import { cellsOf } from '../grid.ts';
import type { Places } from '../places.ts';

/** Pairs drawn at random to know the mean distance of two nodes. */
const PAIRS = 200_000;

/**
 * Mean length of ties ÷ mean distance of two nodes drawn at random: low when the tied are near
 * each other; 1 when places say nothing of ties.
 */
export function edgeLengthRatio(
	{ count, sources, targets }: FlatNetwork,
	{ x, y }: Places,
	random: () => number,
): number {
	const distance = (a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
	let [tied, any] = [0, 0];
	for (let tie = 0; tie < sources.length; tie += 1) {
		tied += distance(sources[tie]!, targets[tie]!);
	}
	for (let pair = 0; pair < PAIRS; pair += 1) {
		const a = Math.floor(count * random());
		// Another node, each as likely.
		const b = (a + 1 + Math.floor((count - 1) * random())) % count;
		any += distance(a, b);
	}
	return tied / sources.length / (any / PAIRS);
}

/**
 * Of the `k` nodes drawn nearest to each node, the mean share that is in its group.
 *
 * @param of group of each node
 */
export function neighbourhoodPurity({ x, y }: Places, of: Uint32Array, k = 10): number {
	const count = x.length;
	const cells = cellsOf(x, y, 0);
	let pure = 0;
	for (let node = 0; node < count; node += 1) {
		for (const other of nearest(node, Math.min(k, count - 1), { x, y }, cells)) {
			if (of[other] === of[node]) pure += 1;
		}
	}
	return pure / (count * Math.min(k, count - 1));
}

/** The `k` nodes nearest to one: in the squares of cells around its own, wider and wider. */
function nearest(
	node: number,
	k: number,
	{ x, y }: Places,
	{ west, south, side, columns, rows, start, members }: ReturnType<typeof cellsOf>,
): number[] {
	const column = Math.floor((x[node]! - west) / side);
	const row = Math.floor((y[node]! - south) / side);
	const found: { other: number; distance: number }[] = [];
	for (let reach = 0; ; reach += 1) {
		for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r += 1) {
			const isEdge = Math.abs(r - row) === reach;
			for (let c = column - reach; c <= column + reach; c += isEdge ? 1 : Math.max(1, 2 * reach)) {
				if (c < 0 || c >= columns) continue;
				const cell = r * columns + c;
				for (const other of members.subarray(start[cell], start[cell + 1])) {
					if (other === node) continue;
					found.push({ other, distance: Math.hypot(x[other]! - x[node]!, y[other]! - y[node]!) });
				}
			}
		}
		// Nodes not looked at are at least so many cells away.
		const sure = found.filter(({ distance }) => distance <= reach * side);
		if (sure.length >= k || reach > Math.max(columns, rows)) {
			return found
				.sort((a, b) => a.distance - b.distance)
				.slice(0, k)
				.map(({ other }) => other);
		}
	}
}
