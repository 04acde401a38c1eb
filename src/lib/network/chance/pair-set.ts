const NONE = 0xffffffff;

/**
 * Pairs of numbers below 2³² − 1, found, added and removed in constant time: a table with open
 * addressing, at most half full. Pairs are ordered: (1, 2) is not (2, 1).
 */
export class PairSet {
	/** Keeps a place inside the table and even. */
	readonly #mask: number;
	/** The first number of a pair at an even place, the second at the next. */
	readonly #slots: Uint32Array;

	/** @param most pairs that it will hold at once */
	constructor(most: number) {
		let places = 8;
		while (places < 2 * most) places *= 2;
		this.#mask = 2 * (places - 1);
		this.#slots = new Uint32Array(2 * places).fill(NONE);
	}

	has(a: number, b: number): boolean {
		return this.#slots[this.#find(a, b)] !== NONE;
	}

	add(a: number, b: number): void {
		const place = this.#find(a, b);
		this.#slots[place] = a;
		this.#slots[place + 1] = b;
	}

	/** Removes the pair, if it is there, and moves back those that it had pushed further. */
	delete(a: number, b: number): void {
		const slots = this.#slots;
		const mask = this.#mask;
		let hole = this.#find(a, b);
		if (slots[hole] === NONE) return;
		for (let place = (hole + 2) & mask; slots[place] !== NONE; place = (place + 2) & mask) {
			const home = this.#home(slots[place]!, slots[place + 1]!);
			if (((place - home) & mask) < ((place - hole) & mask)) continue;
			slots[hole] = slots[place]!;
			slots[hole + 1] = slots[place + 1]!;
			hole = place;
		}
		slots[hole] = NONE;
	}

	/** Where the pair is, or else the free place where it would be. */
	#find(a: number, b: number): number {
		const slots = this.#slots;
		const mask = this.#mask;
		let place = this.#home(a, b);
		while (slots[place] !== NONE && (slots[place] !== a || slots[place + 1] !== b)) {
			place = (place + 2) & mask;
		}
		return place;
	}

	/** Where the pair would be in an empty table: an even number. */
	#home(a: number, b: number): number {
		const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
		return (mixed ^ (mixed >>> 15)) & this.#mask;
	}
}
