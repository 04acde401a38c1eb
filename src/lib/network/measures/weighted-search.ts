import type { Adjacency } from '../adjacency.ts';
import type { Links } from '../links.ts';
import { DistanceHeap } from './distance-heap.ts';

/** Lengths that differ by less, in proportion, are equal but for rounding. */
const ROUNDING = 1e-12;

/** Dijkstra's search when a tie is 1 / weight long. All room is taken once. */
export class WeightedSearch {
	/** Actors reached by the last search, the nearest first, the source at their head. */
	readonly order: Uint32Array;
	/** Distance of each actor from the source; infinite when not reached. */
	readonly distance: Float64Array;
	/** Number of shortest paths from the source to each actor reached. */
	readonly paths: Float64Array;
	/** Last actors before each on these paths: those of i are `predecessorCount[i]`, from `start[i]`. */
	readonly predecessor: Uint32Array;
	readonly predecessorCount: Uint32Array;
	readonly start: Uint32Array;
	readonly #out: Adjacency;
	readonly #lengths: Float64Array;
	readonly #settled: Uint8Array;
	readonly #heap: DistanceHeap;
	#end = 0;

	constructor(links: Links) {
		const { count, out, in: into } = links;
		this.#out = out;
		this.order = new Uint32Array(count);
		this.distance = new Float64Array(count).fill(Infinity);
		this.paths = new Float64Array(count);
		this.predecessor = new Uint32Array(into.neighbour.length);
		this.predecessorCount = new Uint32Array(count);
		this.start = into.start;
		this.#lengths = out.weight.map((weight) => 1 / weight);
		this.#settled = new Uint8Array(count);
		this.#heap = new DistanceHeap(count);
	}

	/** Searches from an actor. Returns how many actors are reached, itself included. */
	from(source: number): number {
		const { order, distance, paths } = this;
		const [settled, heap] = [this.#settled, this.#heap];
		for (let at = 0; at < this.#end; at += 1) {
			distance[order[at]!] = Infinity;
			settled[order[at]!] = 0;
		}
		this.#end = 0;
		distance[source] = 0;
		paths[source] = 1;
		this.predecessorCount[source] = 0;
		heap.push(source, 0);
		while (heap.size > 0) {
			const actor = heap.pop();
			settled[actor] = 1;
			order[this.#end++] = actor;
			this.#goOnFrom(actor);
		}
		return this.#end;
	}

	#goOnFrom(actor: number): void {
		const { distance, paths, predecessor, predecessorCount } = this;
		const [settled, heap, lengths] = [this.#settled, this.#heap, this.#lengths];
		const { start, neighbour } = this.#out;
		const [own, through, last] = [distance[actor]!, paths[actor]!, start[actor + 1]!];
		for (let k = start[actor]!; k < last; k += 1) {
			const other = neighbour[k]!;
			const length = own + lengths[k]!;
			const known = distance[other]!;
			if (length > known * (1 + ROUNDING) || settled[other]) continue;
			if (length < known * (1 - ROUNDING)) {
				distance[other] = length;
				paths[other] = through;
				predecessorCount[other] = 0;
				if (known === Infinity) heap.push(other, length);
				else heap.lower(other, length);
			} else paths[other]! += through;
			predecessor[this.start[other]! + predecessorCount[other]!++] = actor;
		}
	}
}
