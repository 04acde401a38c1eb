import type { Encoding } from '../model/reading.ts';

/** Bytes read at a time. */
const PIECE = 1 << 22;

/** The bytes of a text, piece by piece. */
export interface Pieces {
	/**
	 * The next bytes, after the last `left` bytes of those given before, which were not used and are
	 * given again; undefined when nothing follows them.
	 */
	next(left: number): Promise<Uint8Array | undefined>;
}

/** The pieces of a file, each read while the one before is used. */
async function* readAhead(blob: Blob, start: number): AsyncGenerator<Uint8Array> {
	const read = (at: number) => blob.slice(at, at + PIECE).arrayBuffer();
	let following = read(start);
	for (let at = start; at < blob.size; at += PIECE) {
		const piece = await following;
		if (at + PIECE < blob.size) following = read(at + PIECE);
		yield new Uint8Array(piece);
	}
}

/** Pieces that come one after the other, in any length. */
export class JoinedPieces implements Pieces {
	readonly #source: AsyncIterator<Uint8Array>;
	#last = new Uint8Array(0) as Uint8Array;
	/** Two rooms in turn, for the piece at hand and the next one. */
	#spare = new Uint8Array(0);
	#room = new Uint8Array(0);

	constructor(source: AsyncIterable<Uint8Array>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	async next(left: number): Promise<Uint8Array | undefined> {
		const { value, done } = await this.#source.next();
		if (done) return undefined;
		const piece = value as Uint8Array;
		if (left === 0) return (this.#last = piece);
		const length = left + piece.length;
		if (this.#spare.length < length) this.#spare = new Uint8Array(length + (length >> 2));
		const bytes = this.#spare.subarray(0, length);
		bytes.set(this.#last.subarray(this.#last.length - left));
		bytes.set(piece, left);
		this.#spare = this.#room;
		this.#room = new Uint8Array(bytes.buffer);
		this.#last = bytes;
		return bytes;
	}
}

async function* asUtf8(blob: Blob, start: number, encoding: Encoding): AsyncGenerator<Uint8Array> {
	const decoder = new TextDecoder(encoding);
	const encoder = new TextEncoder();
	for (let at = start; at < blob.size; at += PIECE) {
		const bytes = await blob.slice(at, at + PIECE).arrayBuffer();
		yield encoder.encode(decoder.decode(bytes, { stream: at + PIECE < blob.size }));
	}
}

/** The bytes of a file from `start` on; UTF-16 comes as UTF-8. */
export function piecesOf(blob: Blob, start: number, encoding: Encoding): Pieces {
	const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
	return new JoinedPieces(isWide ? asUtf8(blob, start, encoding) : readAhead(blob, start));
}
