import type { DistinctBytes } from './byte-column.ts';
import { copyBytes, type ByteDictionary } from './byte-dictionary.ts';
import { grown, room } from './grown.ts';

/** Rows of a part that are compared together: its table stays in the cache. */
const PART_ROWS = 4096;

/** Rows in parts of like hashes, in order inside each part; part `n` is [starts[n], starts[n + 1]). */
function sortedByHash(unsorted: Int32Array, count: number) {
	const bits = Math.max(1, Math.ceil(Math.log2(count / PART_ROWS)));
	const shift = 32 - bits;
	const starts = new Uint32Array((1 << bits) + 1);
	for (let row = 0; row < count; row++) starts[(unsorted[row]! >>> shift) + 1]!++;
	for (let part = 0; part + 1 < starts.length; part++) starts[part + 1]! += starts[part]!;
	const rows = new Uint32Array(count);
	const hashes = new Int32Array(count);
	const next = starts.slice();
	for (let row = 0; row < count; row++) {
		const hash = unsorted[row]!;
		const at = next[hash >>> shift]!++;
		rows[at] = row;
		hashes[at] = hash;
	}
	return { rows, hashes, starts };
}

/** The cells of a column of mostly different cells, row after row; compared all at once at the end. */
export class ByteRows {
	#count: number;
	#bytes: Uint8Array;
	#offsets: Uint32Array;
	#hashes: Int32Array;

	/** Begins with the rows of a dictionary that grew too large. */
	constructor(known: ByteDictionary, expectedRows: number) {
		const { rowCount, codes, pool, offsets, hashes } = known;
		const room = Math.max(rowCount * 2, expectedRows) + 2;
		const meanLength = offsets[known.size]! / known.size;
		this.#count = rowCount;
		this.#offsets = new Uint32Array(room);
		this.#hashes = new Int32Array(room);
		this.#bytes = new Uint8Array(Math.ceil(room * meanLength * 1.1));
		for (let row = 0, at = 0; row < rowCount; row++) {
			const code = codes[row]!;
			const start = offsets[code]!;
			const end = offsets[code + 1]!;
			if (at + end - start > this.#bytes.length) this.#bytes = grown(this.#bytes, at + end - start);
			copyBytes(pool, start, end, this.#bytes, at);
			at += end - start;
			this.#offsets[row + 1] = at;
			this.#hashes[row] = hashes[code]!;
		}
	}

	add(source: Uint8Array, start: number, end: number, hash: number): void {
		const row = this.#count++;
		if (row + 2 > this.#offsets.length) {
			this.#offsets = grown(this.#offsets);
			this.#hashes = grown(this.#hashes);
		}
		const at = this.#offsets[row]!;
		const length = end - start;
		if (at + length > this.#bytes.length) this.#bytes = grown(this.#bytes, at + length);
		copyBytes(source, start, end, this.#bytes, at);
		this.#offsets[row + 1] = at + length;
		this.#hashes[row] = hash;
	}

	distinct(): DistinctBytes {
		const count = this.#count;
		const bytes = this.#bytes.subarray(0, this.#offsets[count]);
		const offsets = this.#offsets.subarray(0, count + 1);
		const firsts = this.#firstRows();
		this.#hashes = new Int32Array(0);
		const codes = new Uint32Array(count);
		let size = 0;
		for (let row = 0; row < count; row++) {
			const first = firsts[row]!;
			codes[row] = first === row ? size++ : codes[first]!;
		}
		if (size === count) return { size, pool: bytes, offsets, codes };
		return { ...this.#gather(firsts, size), codes };
	}

	/** For each row, the first row that holds the same cell. */
	#firstRows(): Uint32Array {
		const count = this.#count;
		const { rows, hashes, starts } = sortedByHash(this.#hashes, count);
		const firsts = new Uint32Array(count);
		let slots = new Int32Array(1024);
		for (let part = 0; part + 1 < starts.length; part++) {
			const from = starts[part]!;
			const to = starts[part + 1]!;
			while ((to - from) * 2 > slots.length) slots = new Int32Array(slots.length * 2);
			slots.fill(0);
			const mask = slots.length - 1;
			for (let index = from; index < to; index++) {
				const hash = hashes[index]!;
				const row = rows[index]!;
				let slot = hash & mask;
				let first = slots[slot]! - 1;
				while (first >= 0 && (hashes[first] !== hash || !this.#isSame(rows[first]!, row))) {
					slot = (slot + 1) & mask;
					first = slots[slot]! - 1;
				}
				if (first < 0) slots[slot] = index + 1;
				firsts[row] = first < 0 ? row : rows[first]!;
			}
		}
		return firsts;
	}

	#isSame(a: number, b: number): boolean {
		const bytes = this.#bytes;
		const offsets = this.#offsets;
		const start = offsets[a]!;
		const other = offsets[b]!;
		const length = offsets[a + 1]! - start;
		if (offsets[b + 1]! - other !== length) return false;
		for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[other + at]) return false;
		return true;
	}

	/** The different cells side by side, in order of appearance. */
	#gather(firsts: Uint32Array, size: number): Pick<DistinctBytes, 'size' | 'pool' | 'offsets'> {
		const offsets = new Uint32Array(size + 1);
		let pool = new Uint8Array(this.#bytes.length >> 1);
		for (let row = 0, code = 0, at = 0; row < firsts.length; row++) {
			if (firsts[row] !== row) continue;
			const start = this.#offsets[row]!;
			const end = this.#offsets[row + 1]!;
			pool = room(pool, at + end - start);
			copyBytes(this.#bytes, start, end, pool, at);
			at += end - start;
			offsets[++code] = at;
		}
		return { size, pool: pool.subarray(0, offsets[size]), offsets };
	}
}
