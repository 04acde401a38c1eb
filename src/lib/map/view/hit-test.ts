import { cellsOf, type Cells } from '../../network/layout/grid.ts';
import type { Positions } from '../../network/network.ts';

/** Finds the node under a point without asking the graphics card, which would have to wait. */
export class HitTest {
	#keys: readonly string[];
	#x: Float64Array;
	#y: Float64Array;
	#radius: Float64Array;
	#side: number;
	#cells: Cells;

	/** @param radius of each node, in units of the layout */
	constructor(keys: readonly string[], positions: Positions, radius: (key: string) => number) {
		this.#keys = keys.filter((key) => positions.has(key));
		this.#x = Float64Array.from(this.#keys, (key) => positions.get(key)?.x ?? 0);
		this.#y = Float64Array.from(this.#keys, (key) => positions.get(key)?.y ?? 0);
		this.#radius = Float64Array.from(this.#keys, radius);
		const largest = this.#radius.reduce((most, r) => Math.max(most, r), 0);
		this.#side = 2 * largest;
		this.#cells = cellsOf(this.#x, this.#y, this.#side);
	}

	/**
	 * Key of the node whose disc is at a point of the layout, or the nearest within `reach` of one.
	 */
	nodeAt(x: number, y: number, reach: number): string | undefined {
		const { west, south, side, columns, rows, start, members } = this.#cells;
		const around = Math.ceil((this.#side / 2 + reach) / side);
		const [column, row] = [Math.floor((x - west) / side), Math.floor((y - south) / side)];
		let nearest: number | undefined;
		let least = reach;
		for (let r = Math.max(0, row - around); r <= Math.min(rows - 1, row + around); r += 1) {
			for (
				let c = Math.max(0, column - around);
				c <= Math.min(columns - 1, column + around);
				c += 1
			) {
				const cell = r * columns + c;
				for (const i of members.subarray(start[cell], start[cell + 1])) {
					const [dx, dy] = [x - (this.#x[i] ?? 0), y - (this.#y[i] ?? 0)];
					const gap = Math.hypot(dx, dy) - (this.#radius[i] ?? 0);
					if (gap <= least) [nearest, least] = [i, gap];
				}
			}
		}
		return nearest === undefined ? undefined : this.#keys[nearest];
	}
}
