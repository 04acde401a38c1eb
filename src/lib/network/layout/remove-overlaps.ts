import { largest } from './gap.ts';
import { cellsOf } from './grid.ts';

/** Passes before everything is spread a little, when pushing alone does not make room. */
const PATIENCE = 15;
const SPREAD = 1.03;
/** Far more than it takes, unless pinned nodes enclose one and leave no room for it. */
const MOST_PASSES = 2000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves nodes apart, as little as needed, until no two discs are nearer than `gap`, but for two
 * pinned ones: those stay. Positions are changed in place.
 */
export function removeOverlaps(
	x: Float64Array,
	y: Float64Array,
	radius: Float64Array,
	gap: number,
	pinned: Uint8Array = new Uint8Array(x.length),
): void {
	let moved: Uint8Array = new Uint8Array(x.length).fill(1);
	for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
		const next = new Uint8Array(x.length);
		if (pushApart({ x, y, radius, gap, pinned }, moved, next) === 0) return;
		moved = next;
		if (pass % PATIENCE !== 0) continue;
		for (let i = 0; i < x.length; i += 1) {
			if (pinned[i]) continue;
			x[i]! *= SPREAD;
			y[i]! *= SPREAD;
			moved[i] = 1;
		}
	}
}

interface Discs {
	x: Float64Array;
	y: Float64Array;
	radius: Float64Array;
	gap: number;
	pinned: Uint8Array;
}

/**
 * One pass, over the pairs of which one was moved by the pass before: the others are as they were.
 * Says in `next` which discs it moves; returns how many pairs were too near.
 */
function pushApart(discs: Discs, moved: Uint8Array, next: Uint8Array): number {
	const { x, y, radius, gap } = discs;
	const side = 2 * largest(radius) + gap;
	const { start, members, columns, rows } = cellsOf(x, y, side);
	let near = 0;
	for (let cell = 0; cell < columns * rows; cell += 1) {
		const column = cell % columns;
		const row = (cell - column) / columns;
		const from = Math.max(0, column - 1);
		const to = Math.min(columns - 1, column + 1);
		for (let k = start[cell]!; k < start[cell + 1]!; k += 1) {
			const i = members[k]!;
			if (moved[i] === 0) continue;
			for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1) {
				const end = start[r * columns + to + 1]!;
				for (let m = start[r * columns + from]!; m < end; m += 1) {
					const j = members[m]!;
					// Two that were moved are compared once.
					if (j === i || (moved[j] === 1 && j < i)) continue;
					if (!separate(discs, i, j)) continue;
					next[i] = 1;
					next[j] = 1;
					near += 1;
				}
			}
		}
	}
	return near;
}

/**
 * Pushes both by half of what is missing, or the free one by all of it, and a hair more so that
 * the passes come to an end.
 */
function separate({ x, y, radius, gap, pinned }: Discs, i: number, j: number): boolean {
	const apart = radius[i]! + radius[j]! + gap;
	const [dx, dy] = [x[j]! - x[i]!, y[j]! - y[i]!];
	const squared = dx * dx + dy * dy;
	if (squared >= apart * apart || (pinned[i] === 1 && pinned[j] === 1)) return false;
	const distance = Math.sqrt(squared);
	const push = (apart - distance) / 2 + apart * 0.001;
	const [ux, uy] =
		distance > 0
			? [dx / distance, dy / distance]
			: [Math.cos(j * GOLDEN_ANGLE), Math.sin(j * GOLDEN_ANGLE)];
	const [ofI, ofJ] = pinned[i] ? [0, 2] : pinned[j] ? [2, 0] : [1, 1];
	x[i]! -= ofI * push * ux;
	y[i]! -= ofI * push * uy;
	x[j]! += ofJ * push * ux;
	y[j]! += ofJ * push * uy;
	return true;
}
