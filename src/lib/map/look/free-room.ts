import { cellsOf } from '../../network/layout/grid.ts';
import type { Positions } from '../../network/network.ts';

/** However near two nodes are, the others are not made smaller than this part of their size. */
const LEAST = 0.4;

/**
 * The factor, at most 1, by which all nodes must be smaller so that none overlaps another where
 * they are. One for all: what their sizes say of each other stays true, and nobody moves.
 *
 * @param reach how far each node goes from its centre, in units of the layout, by key
 */
export function fitting(positions: Positions, reach: ReadonlyMap<string, number>): number {
	const keys = [...reach.keys()].filter((key) => positions.has(key));
	if (keys.length < 2) return 1;
	const x = Float64Array.from(keys, (key) => positions.get(key)?.x ?? 0);
	const y = Float64Array.from(keys, (key) => positions.get(key)?.y ?? 0);
	const r = Float64Array.from(keys, (key) => reach.get(key) ?? 0);
	const side = 2 * r.reduce((most, one) => Math.max(most, one), 0);
	const { start, members, columns, rows } = cellsOf(x, y, side);
	let factor = 1;
	const compare = (i: number, from: number, to: number) => {
		for (const j of members.subarray(from, to)) {
			const apart = Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0));
			factor = Math.min(factor, apart / ((r[i] ?? 0) + (r[j] ?? 0)));
		}
	};
	for (let cell = 0; cell < columns * rows; cell += 1) {
		const column = cell % columns;
		const [west, east] = [Math.max(0, column - 1), Math.min(columns - 1, column + 1)];
		const [from = 0, to = 0] = [start[cell], start[cell + 1]];
		const above = cell - column + columns;
		for (let k = from; k < to; k += 1) {
			const i = members[k] ?? 0;
			// Each pair once: this cell's later members, the cell to the east, the row above.
			compare(i, k + 1, start[cell - column + east + 1] ?? 0);
			if (above < columns * rows)
				compare(i, start[above + west] ?? 0, start[above + east + 1] ?? 0);
		}
	}
	return Math.max(LEAST, factor);
}
