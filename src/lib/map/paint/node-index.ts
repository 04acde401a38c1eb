import { cellsOf, type Cells } from '../../network/layout/grid.ts';
import type { Box } from './box-index.ts';

/** Nodes by the cells of a grid, to find quickly how many of them a box covers. */
export class NodeIndex {
	#x: Float64Array;
	#y: Float64Array;
	#radius: Float64Array;
	#largest: number;
	#cells: Cells;

	/** @param side width of a cell, about that of a box */
	constructor(nodes: readonly { x: number; y: number; radius: number }[], side: number) {
		this.#x = Float64Array.from(nodes, ({ x }) => x);
		this.#y = Float64Array.from(nodes, ({ y }) => y);
		this.#radius = Float64Array.from(nodes, ({ radius }) => radius);
		this.#largest = this.#radius.reduce((most, radius) => Math.max(most, radius), 0);
		this.#cells = cellsOf(this.#x, this.#y, side);
	}

	/** How many nodes meet a box, by the square around each. */
	count({ left, right, top, bottom }: Box): number {
		const { west, south, side, columns, rows, start, members } = this.#cells;
		const cell = (value: number, first: number, count: number) =>
			Math.max(0, Math.min(count - 1, Math.floor((value - first) / side)));
		const far = this.#largest;
		let met = 0;
		for (let r = cell(top - far, south, rows); r <= cell(bottom + far, south, rows); r += 1) {
			const [from, to] = [cell(left - far, west, columns), cell(right + far, west, columns)];
			const end = start[r * columns + to + 1] ?? 0;
			for (let at = start[r * columns + from] ?? 0; at < end; at += 1) {
				const node = members[at] ?? 0;
				const [x = 0, y = 0, radius = 0] = [this.#x[node], this.#y[node], this.#radius[node]];
				if (x + radius <= left || x - radius >= right) continue;
				if (y + radius > top && y - radius < bottom) met += 1;
			}
		}
		return met;
	}
}
