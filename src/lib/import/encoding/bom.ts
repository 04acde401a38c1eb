export type BomEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Bom {
	encoding: BomEncoding;
	length: number;
}

function matches(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[at + index] === byte);
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** The byte order mark at the start; that of UTF-8 may be there several times, one per program. */
export function bomOf(bytes: Uint8Array): Bom | undefined {
	let length = 0;
	while (matches(bytes, length, UTF8_MARK)) length += UTF8_MARK.length;
	if (length > 0) return { encoding: 'utf-8', length };
	if (matches(bytes, 0, [0xff, 0xfe])) return { encoding: 'utf-16le', length: 2 };
	if (matches(bytes, 0, [0xfe, 0xff])) return { encoding: 'utf-16be', length: 2 };
	return undefined;
}
