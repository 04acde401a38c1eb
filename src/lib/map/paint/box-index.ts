export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Boxes by the cells of a grid they touch, to find quickly those that meet another. */
export class BoxIndex {
	#cells = new Map<number, Box[]>();
	#side: number;

	/** @param side width of a cell, about that of a box */
	constructor(side: number) {
		this.#side = side;
	}

	add(box: Box): void {
		this.#visit(box, (cell) => {
			const known = this.#cells.get(cell);
			if (known) known.push(box);
			else this.#cells.set(cell, [box]);
		});
	}

	/** How many boxes meet this one. */
	count(box: Box): number {
		const met = new Set<Box>();
		this.#visit(box, (cell) => {
			for (const other of this.#cells.get(cell) ?? []) {
				const apart =
					other.left >= box.right ||
					other.right <= box.left ||
					other.top >= box.bottom ||
					other.bottom <= box.top;
				if (!apart) met.add(other);
			}
		});
		return met.size;
	}

	#visit(box: Box, act: (cell: number) => void): void {
		const cell = (value: number) => Math.floor(value / this.#side);
		for (let row = cell(box.top); row <= cell(box.bottom); row += 1) {
			for (let column = cell(box.left); column <= cell(box.right); column += 1) {
				act(row * 100_003 + column);
			}
		}
	}
}
