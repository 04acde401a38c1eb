import {
	Bool,
	DateDay,
	Float64,
	Int32,
	makeData,
	Uint16,
	Uint32,
	Uint8,
	Utf8,
	type Data,
	type DataType,
} from 'apache-arrow';

/** Rows [from, to) of a column whose value by code is known, as a column of its own. */
export interface Span {
	codes: Uint32Array;
	from: number;
	to: number;
}

/** One bit a row, set where there is a value; undefined when all rows have one. */
function validity(length: number, isMissing: (row: number) => boolean) {
	let bitmap: Uint8Array | undefined;
	let nullCount = 0;
	for (let row = 0; row < length; row++) {
		if (!isMissing(row)) continue;
		bitmap ??= new Uint8Array((length + 63) >> 3).fill(0xff);
		bitmap[row >> 3]! &= ~(1 << (row & 7));
		nullCount++;
	}
	return { nullBitmap: bitmap, nullCount };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

function spread(values: ArrayLike<number>, { codes, from, to }: Span, into: Numbers): void {
	for (let row = from; row < to; row++) into[row - from] = values[codes[row]!]!;
}

/** The values of a typed column; NaN is no value. */
export function valueColumn(
	values: Float64Array,
	as: 'integer' | 'number' | 'day' | 'millisecond' | 'flag',
	span: Span,
): Data<DataType> {
	const { codes, from, to } = span;
	const length = to - from;
	const missing = values.some(Number.isNaN)
		? validity(length, (row) => Number.isNaN(values[codes[from + row]!]!))
		: { nullCount: 0, nullBitmap: undefined };
	if (as === 'flag') {
		const bits = new Uint8Array((length + 63) >> 3);
		for (let row = 0; row < length; row++) {
			if (values[codes[from + row]!] === 1) bits[row >> 3]! |= 1 << (row & 7);
		}
		return makeData({ type: new Bool(), length, data: bits, ...missing });
	}
	if (as === 'day') {
		const data = new Int32Array(length);
		spread(values, span, data);
		return makeData({ type: new DateDay(), length, data, ...missing });
	}
	const data = new Float64Array(length);
	spread(values, span, data);
	return makeData({ type: new Float64(), length, data, ...missing });
}

/** The places of the words of a column, from 1 on. */
export function wordColumn(
	wordCount: number,
	{ codes, from, to }: Span,
	isMissing: ((row: number) => boolean) | undefined,
): Data<DataType> {
	const length = to - from;
	const missing = isMissing
		? validity(length, (row) => isMissing(from + row))
		: { nullCount: 0, nullBitmap: undefined };
	const fill = <T extends Numbers>(data: T): T => {
		for (let row = 0; row < length; row++) data[row] = codes[from + row]! + 1;
		return data;
	};
	if (wordCount < 0xff) {
		return makeData({ type: new Uint8(), length, data: fill(new Uint8Array(length)), ...missing });
	}
	if (wordCount < 0xffff) {
		return makeData({
			type: new Uint16(),
			length,
			data: fill(new Uint16Array(length)),
			...missing,
		});
	}
	return makeData({ type: new Uint32(), length, data: fill(new Uint32Array(length)), ...missing });
}

export function lineColumn(lines: Uint32Array, from: number, to: number): Data<DataType> {
	const data = Int32Array.from(lines.subarray(from, to));
	return makeData({ type: new Int32(), length: to - from, nullCount: 0, data });
}

/** Texts side by side; undefined is no value. */
export function textColumn(texts: readonly (string | undefined)[]): Data<DataType> {
	const { length } = texts;
	const offsets = new Int32Array(length + 1);
	let bytes = new Uint8Array(Math.max(1024, length * 16));
	const encoder = new TextEncoder();
	let end = 0;
	for (let index = 0; index < length; index++) {
		const text = texts[index] ?? '';
		if (end + text.length * 3 > bytes.length) {
			const longer = new Uint8Array(Math.max(bytes.length * 2, end + text.length * 3));
			longer.set(bytes.subarray(0, end));
			bytes = longer;
		}
		end = write(text, bytes, end, encoder);
		offsets[index + 1] = end;
	}
	const missing = validity(length, (index) => texts[index] === undefined);
	return makeData({
		type: new Utf8(),
		length,
		valueOffsets: offsets,
		data: bytes.subarray(0, end),
		...missing,
	});
}

/** Writes a text in UTF-8; the encoder is called only for what is not ASCII. */
function write(text: string, bytes: Uint8Array, start: number, encoder: TextEncoder): number {
	let end = start;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code > 0x7f) {
			return end + encoder.encodeInto(text.slice(index), bytes.subarray(end)).written;
		}
		bytes[end++] = code;
	}
	return end;
}
