import type { Encoding } from '../../model/reading.ts';
import { isUtf8 } from '../encoding/decoder.ts';
import { textDecoder } from '../encoding/text-decoder.ts';
import type { DistinctBytes } from './byte-column.ts';
import { distinctValues, type DistinctValues } from './distinct-values.ts';

/** Bytes decoded at a time: far under the longest string of an engine. */
const BLOCK = 1 << 24;

/** The different cells of a column as texts, cut out of a few long ones. */
export function decodeValues(cells: DistinctBytes, encoding: Encoding): string[] {
	const decode = textDecoder(encoding);
	const { pool, offsets, size } = cells;
	const values: string[] = new Array<string>(size);
	for (let first = 0; first < size;) {
		let last = first + 1;
		while (last < size && offsets[last + 1]! - offsets[first]! <= BLOCK) last++;
		const start = offsets[first]!;
		const bytes = pool.subarray(start, offsets[last]!);
		const text = decode(bytes);
		if (text.length === bytes.length) {
			for (let code = first; code < last; code++) {
				values[code] = text.substring(offsets[code]! - start, offsets[code + 1]! - start);
			}
		} else if (encoding === 'utf-8' && isUtf8(bytes)) {
			cutCharacters(text, bytes, offsets, first, last, values);
		} else {
			for (let code = first; code < last; code++) {
				values[code] = decode(pool.subarray(offsets[code]!, offsets[code + 1]!));
			}
		}
		first = last;
	}
	return values;
}

/** Cuts a text at the characters that its bytes at `offsets` begin. */
function cutCharacters(
	text: string,
	bytes: Uint8Array,
	offsets: Uint32Array,
	first: number,
	last: number,
	values: string[],
): void {
	const start = offsets[first]!;
	let at = 0;
	let character = 0;
	for (let code = first; code < last; code++) {
		const from = character;
		for (const end = offsets[code + 1]! - start; at < end; at++) {
			const byte = bytes[at]!;
			if ((byte & 0xc0) !== 0x80) character += byte >= 0xf0 ? 2 : 1;
		}
		values[code] = text.substring(from, character);
	}
}

function countRows(codes: Uint32Array, size: number): Uint32Array {
	const counts = new Uint32Array(size);
	for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
	return counts;
}

/** A column's cells as texts; `mend` changes each different one, as the repair of an encoding does. */
export function toDistinctValues(
	cells: DistinctBytes,
	encoding: Encoding,
	mend?: (text: string) => string,
): DistinctValues {
	const { codes } = cells;
	const values = decodeValues(cells, encoding);
	if (!mend) return { values, counts: countRows(codes, values.length), codes };
	const mended = distinctValues(values.map(mend));
	const own = codes.map((code) => mended.codes[code]!);
	return { values: mended.values, counts: countRows(own, mended.values.length), codes: own };
}
