/** Children of each entry: four, next to each other in memory, are faster than two. */
const CHILDREN = 4;

/** Heap of actors that wait, the nearest on top, whose distances may be lowered. */
export class DistanceHeap {
	size = 0;
	readonly #actors: Uint32Array;
	readonly #distances: Float64Array;
	/** Where each actor is among them. */
	readonly #place: Uint32Array;

	/** @param count number of actors, each of which may be in the heap once */
	constructor(count: number) {
		this.#actors = new Uint32Array(count);
		this.#distances = new Float64Array(count);
		this.#place = new Uint32Array(count);
	}

	push(actor: number, distance: number): void {
		this.size += 1;
		this.#raise(this.size - 1, actor, distance);
	}

	/** Brings an actor of the heap nearer. */
	lower(actor: number, distance: number): void {
		this.#raise(this.#place[actor]!, actor, distance);
	}

	/** Takes out the nearest actor. There must be one. */
	pop(): number {
		const nearest = this.#actors[0]!;
		this.size -= 1;
		if (this.size > 0) this.#sink(this.#actors[this.size]!, this.#distances[this.size]!);
		return nearest;
	}

	#raise(from: number, actor: number, distance: number): void {
		const [actors, distances, place] = [this.#actors, this.#distances, this.#place];
		let at = from;
		while (at > 0) {
			const parent = ((at - 1) / CHILDREN) | 0;
			if (distances[parent]! <= distance) break;
			actors[at] = actors[parent]!;
			distances[at] = distances[parent]!;
			place[actors[at]!] = at;
			at = parent;
		}
		actors[at] = actor;
		distances[at] = distance;
		place[actor] = at;
	}

	#sink(actor: number, distance: number): void {
		const [actors, distances, place, { size }] = [this.#actors, this.#distances, this.#place, this];
		let at = 0;
		for (;;) {
			const first = CHILDREN * at + 1;
			if (first >= size) break;
			const last = Math.min(first + CHILDREN, size);
			let child = first;
			for (let k = first + 1; k < last; k += 1) if (distances[k]! < distances[child]!) child = k;
			if (distances[child]! >= distance) break;
			actors[at] = actors[child]!;
			distances[at] = distances[child]!;
			place[actors[at]!] = at;
			at = child;
		}
		actors[at] = actor;
		distances[at] = distance;
		place[actor] = at;
	}
}
