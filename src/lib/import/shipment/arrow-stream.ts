import {
	Field,
	makeData,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	Table,
	type Data,
	type DataType,
} from 'apache-arrow';

/** An Arrow stream as the pieces it is written in, each in a buffer of its own. */
export type ArrowStream = Uint8Array<ArrayBuffer>[];

/** Pieces smaller than that are put together: each is sent by itself. */
const SMALL = 1 << 14;

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
	let end = 0;
	for (const piece of pieces) {
		bytes.set(piece, end);
		end += piece.length;
	}
	return bytes;
}

/** Keeps what is written as it is: joining tens of megabytes would copy them once more. */
class PieceWriter extends RecordBatchStreamWriter {
	readonly #pieces: Uint8Array[] = [];

	protected override _write(chunk: ArrayBufferView): this {
		const { buffer, byteOffset, byteLength } = chunk;
		if (byteLength > 0) this.#pieces.push(new Uint8Array(buffer, byteOffset, byteLength));
		// The position counts: offsets are written from it.
		this._position += byteLength;
		return this;
	}

	stream(): ArrowStream {
		const stream: ArrowStream = [];
		let small: Uint8Array[] = [];
		for (const piece of this.#pieces) {
			if (piece.length < SMALL) {
				small.push(piece);
				continue;
			}
			if (small.length > 0) stream.push(joined(small));
			small = [];
			const isOwn = piece.buffer instanceof ArrayBuffer && piece.length === piece.buffer.byteLength;
			stream.push(isOwn ? (piece as Uint8Array<ArrayBuffer>) : piece.slice());
		}
		if (small.length > 0) stream.push(joined(small));
		return stream;
	}
}

/** Columns of `length` rows, as a stream of one batch. */
export function toStream(
	names: readonly string[],
	columns: Data<DataType>[],
	length: number,
): ArrowStream {
	const fields = columns.map((data, index) => new Field(names[index]!, data.type, true));
	const data = makeData({ type: new Struct(fields), length, nullCount: 0, children: columns });
	const writer = new PieceWriter();
	writer.write(new Table(new RecordBatch(new Schema(fields), data)));
	writer.finish();
	return writer.stream();
}
