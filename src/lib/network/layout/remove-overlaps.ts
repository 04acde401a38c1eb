import { cellsOf } from './grid.ts';

/** Passes before everything is spread a little, when pushing alone does not make room. */
const PATIENCE = 15;
const SPREAD = 1.03;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves nodes apart, as little as needed, until no two discs are nearer than `gap`.
 * Positions are changed in place.
 */
export function removeOverlaps(
	x: Float64Array,
	y: Float64Array,
	radius: Float64Array,
	gap: number,
): void {
	for (let pass = 1; pushApart(x, y, radius, gap) > 0; pass += 1) {
		if (pass % PATIENCE !== 0) continue;
		for (let i = 0; i < x.length; i += 1) {
			x[i]! *= SPREAD;
			y[i]! *= SPREAD;
		}
	}
}

/** One pass; returns how many pairs were too near. */
function pushApart(x: Float64Array, y: Float64Array, radius: Float64Array, gap: number): number {
	const side = 2 * radius.reduce((most, r) => Math.max(most, r), 0) + gap;
	const { start, members, columns, rows } = cellsOf(x, y, side);
	let near = 0;
	const compare = (i: number, from: number, to: number) => {
		for (let k = from; k < to; k += 1) {
			const j = members[k]!;
			if (separate(x, y, i, j, radius[i]! + radius[j]! + gap)) near += 1;
		}
	};
	for (let row = 0; row < rows; row += 1) {
		for (let column = 0; column < columns; column += 1) {
			const cell = row * columns + column;
			const [west, east] = [Math.max(0, column - 1), Math.min(columns - 1, column + 1)];
			const above = (row + 1) * columns;
			for (let k = start[cell]!; k < start[cell + 1]!; k += 1) {
				const i = members[k]!;
				// Each pair once: this cell's later members, the cell to the east, the row above.
				compare(i, k + 1, start[row * columns + east + 1]!);
				if (row + 1 < rows) compare(i, start[above + west]!, start[above + east + 1]!);
			}
		}
	}
	return near;
}

/** Pushes both by half of what is missing, and a hair more so that the passes come to an end. */
function separate(x: Float64Array, y: Float64Array, i: number, j: number, apart: number): boolean {
	const [dx, dy] = [x[j]! - x[i]!, y[j]! - y[i]!];
	const squared = dx * dx + dy * dy;
	if (squared >= apart * apart) return false;
	const distance = Math.sqrt(squared);
	const push = (apart - distance) / 2 + apart * 0.001;
	const [ux, uy] =
		distance > 0
			? [dx / distance, dy / distance]
			: [Math.cos(j * GOLDEN_ANGLE), Math.sin(j * GOLDEN_ANGLE)];
	x[i]! -= push * ux;
	y[i]! -= push * uy;
	x[j]! += push * ux;
	y[j]! += push * uy;
	return true;
}
