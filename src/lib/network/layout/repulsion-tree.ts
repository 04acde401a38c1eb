import type { Bodies } from './forces.ts';

/** Beyond this depth bodies share a cell: they are at the same place for any eye. */
const DEEPEST = 28;

/**
 * Barnes and Hut's quadtree (1986): the push of all bodies on one, with far ones taken together,
 * in n log n. The arrays are kept from one build to the next.
 */
export class RepulsionTree {
	/** Four children per cell; 0 is none, because the root is nobody's child. */
	#children = new Int32Array(0);
	/** The body of a leaf; −1 in an inner cell. */
	#body = new Int32Array(0);
	#mass = new Float64Array(0);
	/** Centre of mass; while building, the sum it is made from. */
	#x = new Float64Array(0);
	#y = new Float64Array(0);
	#side = new Float64Array(0);
	#cells = 0;
	#stack = new Int32Array(4 * DEEPEST + 8);
	#bodies: Bodies = { x: this.#x, y: this.#y, mass: this.#mass };

	build(bodies: Bodies): void {
		this.#bodies = bodies;
		const { x, y } = bodies;
		let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
		for (let i = 0; i < x.length; i += 1) {
			west = Math.min(west, x[i]!);
			east = Math.max(east, x[i]!);
			south = Math.min(south, y[i]!);
			north = Math.max(north, y[i]!);
		}
		const side = Math.max(east - west, north - south, 1e-9) * 1.0001;
		this.#cells = 0;
		this.#newCell(side, -1);
		for (let i = 0; i < x.length; i += 1) {
			this.#insert(i, west + side / 2, south + side / 2, side);
		}
		for (let cell = 0; cell < this.#cells; cell += 1) {
			this.#x[cell]! /= this.#mass[cell]!;
			this.#y[cell]! /= this.#mass[cell]!;
		}
	}

	/**
	 * Adds to `fx`, `fy` the push on each body: strength · m·m′ / distance, away from the other.
	 * A cell is taken as one body when its side is under `theta` times its distance.
	 */
	push(strength: number, theta: number, fx: Float64Array, fy: Float64Array): void {
		const { x, y, mass } = this.#bodies;
		const [children, body, cellMass, cellX, cellY, side] = [
			this.#children, this.#body, this.#mass, this.#x, this.#y, this.#side
		]; // prettier-ignore
		const stack = this.#stack;
		const far = theta * theta;
		for (let i = 0; i < x.length; i += 1) {
			const [xi, yi] = [x[i]!, y[i]!];
			let [pushX, pushY] = [0, 0];
			let top = 0;
			stack[0] = 0;
			while (top >= 0) {
				const cell = stack[top]!;
				top -= 1;
				const dx = xi - cellX[cell]!;
				const dy = yi - cellY[cell]!;
				const squared = dx * dx + dy * dy;
				const leaf = body[cell]! >= 0;
				if (leaf || side[cell]! * side[cell]! < far * squared) {
					if (squared > 1e-12 && body[cell] !== i) {
						const force = cellMass[cell]! / squared;
						pushX += dx * force;
						pushY += dy * force;
					}
					continue;
				}
				for (let child = 4 * cell; child < 4 * cell + 4; child += 1) {
					if (children[child] !== 0) stack[(top += 1)] = children[child]!;
				}
			}
			fx[i]! += strength * mass[i]! * pushX;
			fy[i]! += strength * mass[i]! * pushY;
		}
	}

	#insert(incoming: number, centreX: number, centreY: number, side: number): void {
		const { x, y, mass } = this.#bodies;
		const quadrantOf = (i: number) => (x[i]! < centreX ? 0 : 1) + (y[i]! < centreY ? 0 : 2);
		let cell = 0;
		for (let depth = 0; ; depth += 1) {
			const resident = this.#body[cell]!;
			const empty = this.#mass[cell] === 0;
			this.#mass[cell]! += mass[incoming]!;
			this.#x[cell]! += mass[incoming]! * x[incoming]!;
			this.#y[cell]! += mass[incoming]! * y[incoming]!;
			if (empty) this.#body[cell] = incoming;
			if (empty || depth === DEEPEST) return;
			if (resident >= 0) {
				this.#body[cell] = -1;
				this.#leaf(4 * cell + quadrantOf(resident), side / 2, resident);
			}
			const slot = 4 * cell + quadrantOf(incoming);
			if (this.#children[slot] === 0) return this.#leaf(slot, side / 2, incoming);
			side /= 2;
			centreX += (slot & 1 ? side : -side) / 2;
			centreY += (slot & 2 ? side : -side) / 2;
			cell = this.#children[slot]!;
		}
	}

	#leaf(slot: number, side: number, resident: number): void {
		const { x, y, mass } = this.#bodies;
		const cell = this.#newCell(side, resident);
		this.#children[slot] = cell;
		this.#mass[cell] = mass[resident]!;
		this.#x[cell] = mass[resident]! * x[resident]!;
		this.#y[cell] = mass[resident]! * y[resident]!;
	}

	#newCell(side: number, resident: number): number {
		const cell = this.#cells;
		if (cell === this.#side.length) this.#grow();
		this.#cells += 1;
		this.#children.fill(0, 4 * cell, 4 * cell + 4);
		this.#body[cell] = resident;
		this.#mass[cell] = 0;
		this.#x[cell] = 0;
		this.#y[cell] = 0;
		this.#side[cell] = side;
		return cell;
	}

	#grow(): void {
		const size = Math.max(1024, 2 * this.#side.length);
		const doubled = (array: Float64Array) => {
			const bigger = new Float64Array(size);
			bigger.set(array);
			return bigger;
		};
		const children = new Int32Array(4 * size);
		children.set(this.#children);
		const body = new Int32Array(size);
		body.set(this.#body);
		[this.#children, this.#body] = [children, body];
		[this.#mass, this.#side] = [doubled(this.#mass), doubled(this.#side)];
		[this.#x, this.#y] = [doubled(this.#x), doubled(this.#y)];
	}
}
