import { ByteDictionary } from './byte-dictionary.ts';
import { ByteRows } from './byte-rows.ts';

/** The cells of a column as bytes, each different one once. */
export interface DistinctBytes {
	/** Different cells. */
	size: number;
	/** Cell `n` is [offsets[n], offsets[n + 1]) of `pool`; in order of appearance. */
	pool: Uint8Array;
	offsets: Uint32Array;
	/** Code of each row: the index of its cell. */
	codes: Uint32Array;
}

/** Different cells up to which looking each row up at once is fast: their table stays in the cache. */
const CACHED = 8192;

/** With fewer rows than that for each different cell, looking up is put off to the end. */
const ROWS_PER_CELL = 16;

/**
 * Takes the cells of one column, row by row. Columns of few different cells are looked up as they
 * come; the others are kept as they are and compared at the end, in parts that fit the cache.
 */
export class ByteColumn {
	#known: ByteDictionary | undefined;
	readonly #expectedRows: number;
	#rows: ByteRows | undefined;
	#done: DistinctBytes | undefined;

	constructor(expectedRows = 0) {
		this.#expectedRows = expectedRows;
		this.#known = new ByteDictionary(expectedRows);
	}

	/** The cell `source[start, end)` as the next row. `hash` is that of its bytes. */
	add(source: Uint8Array, start: number, end: number, hash: number): void {
		const known = this.#known;
		if (known === undefined) {
			this.#rows!.add(source, start, end, hash);
			return;
		}
		known.add(source, start, end, hash);
		if (known.size > CACHED && known.rowCount < known.size * ROWS_PER_CELL) {
			this.#rows = new ByteRows(known, this.#expectedRows);
			this.#known = undefined;
		}
	}

	/** What the rows hold; nothing is added afterwards. */
	distinct(): DistinctBytes {
		this.#done ??= this.#known?.distinct() ?? this.#rows!.distinct();
		this.#known = this.#rows = undefined;
		return this.#done;
	}
}
