import type { Links } from '../links.ts';

/** One bit of a word each. */
export const SOURCES_AT_ONCE = 32;

/** Share of the arcs beyond which looking back from those not yet found is faster. */
const DENSE = 0.04;

/**
 * Breadth-first searches from up to 32 actors at once, a bit for each (Then et al. 2014), which
 * looks forward from the actors just found while they are few and back from the others while they
 * are many (Beamer et al. 2012). All room is taken once.
 */
export class BitSearch {
	/** Actors found by some search at the last step: the first `foundCount`. */
	found: Uint32Array;
	foundCount = 0;
	/** Which searches found the actor at the last step. */
	bits: Int32Array;
	#previous: Uint32Array;
	#previousBits: Int32Array;
	readonly #links: Links;
	readonly #seen: Int32Array;
	#all = 0;

	constructor(links: Links) {
		this.#links = links;
		this.found = new Uint32Array(links.count);
		this.bits = new Int32Array(links.count);
		this.#previous = new Uint32Array(links.count);
		this.#previousBits = new Int32Array(links.count);
		this.#seen = new Int32Array(links.count);
	}

	begin(sources: Uint32Array): void {
		this.#seen.fill(0);
		this.#all = sources.length === SOURCES_AT_ONCE ? -1 : (1 << sources.length) - 1;
		this.foundCount = sources.length;
		sources.forEach((source, i) => {
			this.found[i] = source;
			this.bits[source] = 1 << i;
			this.#seen[source] = 1 << i;
		});
	}

	/** Goes one step further along ties. Returns whether anyone was found. */
	step(): boolean {
		const { found, bits, foundCount } = this;
		[this.found, this.#previous] = [this.#previous, found];
		[this.bits, this.#previousBits] = [this.#previousBits, bits];
		const { start, neighbour } = this.#links.out;
		let arcs = 0;
		for (let i = 0; i < foundCount; i += 1) arcs += start[found[i]! + 1]! - start[found[i]!]!;
		if (arcs > DENSE * neighbour.length) this.#lookBack();
		else this.#lookForward(foundCount);
		for (let i = 0; i < foundCount; i += 1) bits[found[i]!] = 0;
		for (let i = 0; i < this.foundCount; i += 1) {
			const actor = this.found[i]!;
			this.#seen[actor]! |= this.bits[actor]!;
		}
		return this.foundCount > 0;
	}

	#lookForward(previousCount: number): void {
		const { start, neighbour } = this.#links.out;
		const { found, bits } = this;
		const [previous, previousBits, seen] = [this.#previous, this.#previousBits, this.#seen];
		let count = 0;
		for (let i = 0; i < previousCount; i += 1) {
			const actor = previous[i]!;
			const searches = previousBits[actor]!;
			for (let k = start[actor]!; k < start[actor + 1]!; k += 1) {
				const other = neighbour[k]!;
				const fresh = searches & ~seen[other]!;
				if (fresh === 0) continue;
				if (bits[other] === 0) found[count++] = other;
				bits[other]! |= fresh;
			}
		}
		this.foundCount = count;
	}

	#lookBack(): void {
		const { start, neighbour } = this.#links.in;
		const { found, bits } = this;
		const [previousBits, seen, all] = [this.#previousBits, this.#seen, this.#all];
		let count = 0;
		for (let actor = 0; actor < seen.length; actor += 1) {
			const missing = all & ~seen[actor]!;
			if (missing === 0) continue;
			let searches = 0;
			for (let k = start[actor]!; k < start[actor + 1]!; k += 1) {
				searches |= previousBits[neighbour[k]!]!;
				if ((searches & missing) === missing) break;
			}
			const fresh = searches & missing;
			if (fresh === 0) continue;
			bits[actor] = fresh;
			found[count++] = actor;
		}
		this.foundCount = count;
	}
}
