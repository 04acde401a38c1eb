export type Bytes = Uint8Array<ArrayBuffer>;

/** Past this many bytes, pieces become a Blob, which the browser may keep out of memory. */
const PIECE = 32 * 2 ** 20;

/** Puts pieces together into a Blob as they come. */
export class BlobBuilder {
	#whole = new Blob();
	#pieces: Bytes[] = [];
	#size = 0;

	add(piece: Bytes): void {
		this.#pieces.push(piece);
		this.#size += piece.length;
		if (this.#size >= PIECE) this.#gather();
	}

	blob(): Blob {
		this.#gather();
		return this.#whole;
	}

	#gather(): void {
		this.#whole = new Blob([this.#whole, ...this.#pieces]);
		this.#pieces = [];
		this.#size = 0;
	}
}

/** Reads a stream to its end, piece by piece. The stream is given up when a piece is refused. */
export async function drain(
	stream: ReadableStream<Bytes>,
	each: (piece: Bytes) => void,
	signal?: AbortSignal,
): Promise<void> {
	const reader = stream.getReader();
	try {
		for (;;) {
			signal?.throwIfAborted();
			const { done, value } = await reader.read();
			if (done) return;
			each(value);
		}
	} catch (error) {
		reader.cancel(error).catch(() => undefined);
		throw error;
	}
}

/** Decompresses a stream the way the platform does. */
export function decompress(
	stream: ReadableStream<Bytes>,
	format: CompressionFormat,
): ReadableStream<Bytes> {
	const transform: ReadableWritablePair<Bytes, Bytes> = new DecompressionStream(format);
	return stream.pipeThrough(transform);
}
