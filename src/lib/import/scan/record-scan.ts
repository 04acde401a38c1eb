import { BACKSLASH, CR, delimiterAt, LF, type ByteDialect } from './byte-dialect.ts';

/** complete: a sound record; troubled: a quote is out of place; incomplete: more bytes are needed. */
export type ScanStatus = 'complete' | 'troubled' | 'incomplete';

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** FNV-1a of a cell's bytes, the same as the scan computes on its way. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
	let hash = HASH_SEED;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_PRIME);
	return hash;
}

/**
 * Finds the cells of one record after the other: their places and hashes, in arrays that are used
 * again for each record. Nothing is copied but quoted cells that hold escapes.
 */
export class RecordScan {
	cellCount = 0;
	/** Places of the cells, in the bytes scanned or, where `isCopied`, in `copies`. */
	starts = new Int32Array(64);
	ends = new Int32Array(64);
	hashes = new Int32Array(64);
	isCopied = new Uint8Array(64);
	copies = new Uint8Array(1024);
	/** First byte after the record. */
	next = 0;
	/** Line breaks inside its cells. */
	innerBreaks = 0;
	hasQuotes = false;
	/** A cell in no quotes ends with one that none of its own opens. */
	hasLooseQuote = false;
	readonly #dialect: ByteDialect;
	readonly #first: number;
	readonly #isSingle: boolean;
	#copied = 0;

	constructor(dialect: ByteDialect) {
		this.#dialect = dialect;
		this.#first = dialect.delimiter[0]!;
		this.#isSingle = dialect.delimiter.length === 1;
	}

	/** The bytes of a cell of the record just scanned, not copied. */
	cell(bytes: Uint8Array, index: number): Uint8Array {
		const source = this.isCopied[index] ? this.copies : bytes;
		return source.subarray(this.starts[index], this.ends[index]);
	}

	/** Scans the record at `at`. `isLast`: nothing follows `end`. */
	scan(bytes: Uint8Array, at: number, end: number, isLast: boolean): ScanStatus {
		const { quote, endsAtCr } = this.#dialect;
		const first = this.#first;
		const isSingle = this.#isSingle;
		let { starts, ends, hashes, isCopied } = this;
		this.#copied = 0;
		this.innerBreaks = 0;
		this.hasQuotes = false;
		this.hasLooseQuote = false;
		let count = 0;
		for (let index = at; ; count++) {
			if (count === starts.length) {
				this.#grow();
				({ starts, ends, hashes, isCopied } = this);
			}
			if (bytes[index] === quote && index < end) {
				this.hasQuotes = true;
				const closing = this.#scanQuoted(bytes, index + 1, end, count);
				if (closing < 0 || (closing + 1 >= end && !isLast)) {
					return isLast ? 'troubled' : 'incomplete';
				}
				index = closing + 1;
			} else {
				let hash = HASH_SEED;
				starts[count] = index;
				while (index < end) {
					const byte = bytes[index]!;
					if (byte === first) {
						if (isSingle || delimiterAt(bytes, index, end, this.#dialect) > 0) break;
					} else if (byte <= CR) {
						if (byte === LF) break;
						if (byte === CR && (endsAtCr || bytes[index + 1] === LF || index + 1 === end)) break;
					}
					hash = Math.imul(hash ^ byte, HASH_PRIME);
					index++;
				}
				if (bytes[index - 1] === quote) this.#noticeQuote(bytes, starts[count]!, index);
				ends[count] = index;
				hashes[count] = hash;
				isCopied[count] = 0;
			}
			if (index >= end) {
				if (!isLast) return 'incomplete';
				return this.#complete(count + 1, end);
			}
			const byte = bytes[index]!;
			if (byte === first && isSingle) {
				index++;
				continue;
			}
			if (byte === LF) return this.#complete(count + 1, index + 1);
			if (byte === CR) {
				if (index + 1 === end && !isLast) return 'incomplete';
				if (bytes[index + 1] === LF) return this.#complete(count + 1, index + 2);
				if (endsAtCr || index + 1 === end) return this.#complete(count + 1, index + 1);
				return 'troubled';
			}
			const length = delimiterAt(bytes, index, end, this.#dialect);
			if (length === 0) return index + 1 === end && !isLast ? 'incomplete' : 'troubled';
			index += length;
		}
	}

	#noticeQuote(bytes: Uint8Array, start: number, end: number): void {
		let count = 0;
		for (let at = start; at < end; at++) if (bytes[at] === this.#dialect.quote) count++;
		if (count % 2 === 1) this.hasLooseQuote = true;
	}

	#complete(count: number, next: number): ScanStatus {
		this.cellCount = count;
		this.next = next;
		return 'complete';
	}

	/** Index of the closing quote, or -1 when there is none before `end`. */
	#scanQuoted(bytes: Uint8Array, from: number, end: number, cell: number): number {
		const { quote, isDoubled, isBackslashed } = this.#dialect;
		let hash = HASH_SEED;
		let escapes = 0;
		for (let index = from; index < end; index++) {
			let byte = bytes[index]!;
			if (byte === quote) {
				if (!isDoubled || bytes[index + 1] !== quote || index + 1 >= end) {
					this.#keepQuoted(bytes, from, index, cell, escapes, hash);
					return index;
				}
				escapes++;
				index++;
			} else if (byte === BACKSLASH && isBackslashed && index + 1 < end) {
				const following = bytes[index + 1]!;
				if (following === quote || following === BACKSLASH) {
					escapes++;
					index++;
					byte = following;
				}
			} else if (byte === LF || (byte === CR && bytes[index + 1] !== LF)) {
				this.innerBreaks++;
			}
			hash = Math.imul(hash ^ byte, HASH_PRIME);
		}
		return -1;
	}

	#keepQuoted(
		bytes: Uint8Array,
		start: number,
		end: number,
		cell: number,
		escapes: number,
		hash: number,
	): void {
		this.hashes[cell] = hash;
		this.isCopied[cell] = escapes > 0 ? 1 : 0;
		this.starts[cell] = start;
		this.ends[cell] = end;
		if (escapes === 0) return;
		const { quote, isBackslashed } = this.#dialect;
		const length = end - start - escapes;
		while (this.#copied + length > this.copies.length) {
			const longer = new Uint8Array(this.copies.length * 2);
			longer.set(this.copies);
			this.copies = longer;
		}
		this.starts[cell] = this.#copied;
		for (let index = start; index < end; index++) {
			const byte = bytes[index]!;
			const following = bytes[index + 1];
			const escapesNext = isBackslashed
				? byte === BACKSLASH && (following === quote || following === BACKSLASH)
				: byte === quote;
			if (escapesNext && index + 1 < end) index++;
			this.copies[this.#copied++] = bytes[index]!;
		}
		this.ends[cell] = this.#copied;
	}

	#grow(): void {
		const longer = <T extends Int32Array | Uint8Array>(array: T, into: T): T => {
			into.set(array);
			return into;
		};
		const length = this.starts.length * 2;
		this.starts = longer(this.starts, new Int32Array(length));
		this.ends = longer(this.ends, new Int32Array(length));
		this.hashes = longer(this.hashes, new Int32Array(length));
		this.isCopied = longer(this.isCopied, new Uint8Array(length));
	}
}
