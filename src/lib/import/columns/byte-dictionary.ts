import type { DistinctBytes } from './byte-column.ts';
import { grown, room } from './grown.ts';

/** Different byte strings, each with a code, found again by their hash. */
export class ByteDictionary {
	size = 0;
	rowCount = 0;
	pool = new Uint8Array(4096);
	offsets = new Uint32Array(257);
	hashes = new Int32Array(256);
	codes: Uint32Array;
	/** Open addressing: code + 1 of the cell that hashes there, 0 when free. */
	#slots = new Int32Array(512);

	constructor(expectedRows = 0) {
		this.codes = new Uint32Array(Math.max(1024, expectedRows));
	}

	add(source: Uint8Array, start: number, end: number, hash: number): void {
		if (this.rowCount === this.codes.length) this.codes = grown(this.codes);
		this.codes[this.rowCount++] = this.#codeOf(source, start, end, hash);
	}

	distinct(): DistinctBytes {
		const { size, offsets } = this;
		return {
			size,
			pool: this.pool.subarray(0, offsets[size]),
			offsets: offsets.subarray(0, size + 1),
			codes: this.codes.subarray(0, this.rowCount),
		};
	}

	#codeOf(source: Uint8Array, start: number, end: number, hash: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		// The low bits of FNV are weak on short texts.
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (;;) {
			const code = slots[slot]! - 1;
			if (code < 0) return this.#append(source, start, end, hash, slot);
			if (this.hashes[code] === hash && this.#isSame(code, source, start, end)) return code;
			slot = (slot + 1) & mask;
		}
	}

	#isSame(code: number, source: Uint8Array, start: number, end: number): boolean {
		const from = this.offsets[code]!;
		if (this.offsets[code + 1]! - from !== end - start) return false;
		const { pool } = this;
		for (let a = from, b = start; b < end; a++, b++) if (pool[a] !== source[b]) return false;
		return true;
	}

	#append(source: Uint8Array, start: number, end: number, hash: number, slot: number): number {
		const code = this.size++;
		const at = this.offsets[code]!;
		const length = end - start;
		this.pool = room(this.pool, at + length);
		this.offsets = room(this.offsets, code + 2);
		this.hashes = room(this.hashes, code + 1);
		copyBytes(source, start, end, this.pool, at);
		this.offsets[code + 1] = at + length;
		this.hashes[code] = hash;
		this.#slots[slot] = code + 1;
		if (this.size * 2 > this.#slots.length) this.#rehash();
		return code;
	}

	#rehash(): void {
		const slots = new Int32Array(this.#slots.length * 4);
		const mask = slots.length - 1;
		for (let code = 0; code < this.size; code++) {
			const hash = this.hashes[code]!;
			let slot = (hash ^ (hash >>> 15)) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = code + 1;
		}
		this.#slots = slots;
	}
}

/** Short copies are faster byte by byte. */
export function copyBytes(
	source: Uint8Array,
	start: number,
	end: number,
	into: Uint8Array,
	at: number,
): void {
	if (end - start > 32) into.set(source.subarray(start, end), at);
	else for (let from = start, to = at; from < end; from++, to++) into[to] = source[from]!;
}
