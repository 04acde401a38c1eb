import { randomLcg } from 'd3';

/**
 * A seeded source of draws. The linear congruential generator only multiplies and adds,
 * so the same seed gives the same draws on every machine.
 */
export class Draw {
	#random;

	/** @param {number} seed between 0 and 1 */
	constructor(seed) {
		this.#random = randomLcg(seed);
	}

	/** A number from 0 included to 1 excluded. */
	unit() {
		return this.#random();
	}

	/** @param {number} probability */
	chance(probability) {
		return this.#random() < probability;
	}

	/**
	 * A whole number, both ends included.
	 * @param {number} least
	 * @param {number} most
	 */
	integer(least, most) {
		return least + Math.floor(this.#random() * (most - least + 1));
	}

	/**
	 * @template T
	 * @param {readonly T[]} items at least one
	 * @returns {T}
	 */
	pick(items) {
		return /** @type {T} */ (items[this.integer(0, items.length - 1)]);
	}

	/**
	 * One of the items, drawn with the given weights.
	 * @template T
	 * @param {readonly T[]} items at least one
	 * @param {(item: T) => number} weight
	 * @returns {T}
	 */
	weighted(items, weight) {
		const weights = items.map(weight);
		let left = this.#random() * weights.reduce((sum, w) => sum + w, 0);
		for (let index = 0; index < items.length; index++) {
			left -= weights[index] ?? 0;
			if (left < 0) return /** @type {T} */ (items[index]);
		}
		return /** @type {T} */ (items[items.length - 1]);
	}

	/**
	 * A key of a record of weights.
	 * @template {string} K
	 * @param {Record<K, number>} weights
	 * @returns {K}
	 */
	key(weights) {
		const keys = /** @type {K[]} */ (Object.keys(weights));
		return this.weighted(keys, (key) => weights[key]);
	}

	/**
	 * @template T
	 * @param {readonly T[]} items
	 * @returns {T[]}
	 */
	shuffled(items) {
		const copy = [...items];
		for (let index = copy.length - 1; index > 0; index--) {
			const other = this.integer(0, index);
			const kept = /** @type {T} */ (copy[index]);
			copy[index] = /** @type {T} */ (copy[other]);
			copy[other] = kept;
		}
		return copy;
	}
}
