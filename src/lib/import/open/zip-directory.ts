import { ReadingError } from '../reading-error.ts';
import { decodePath } from './entry-names.ts';

/** One file of a zip archive, as the directory at its end describes it. */
export interface ZipEntry {
	path: string;
	encrypted: boolean;
	/** 0: stored as it is; 8: deflate. */
	method: number;
	crc: number;
	compressedSize: number;
	size: number;
	/** Where its local header begins in the archive. */
	start: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const EXTRA_64 = 0x0001;
const EXTRA_UNICODE_PATH = 0x7075;
/** The end record and the longest comment that may follow it. */
const LONGEST_END = 22 + 0xffff;

const damaged = () => new ReadingError('archive-damaged');

async function viewOf(blob: Blob, start: number, end: number): Promise<DataView<ArrayBuffer>> {
	if (start < 0 || end > blob.size || end < start) throw damaged();
	return new DataView(await blob.slice(start, end).arrayBuffer());
}

interface Directory {
	start: number;
	size: number;
	count: number;
	/** Bytes before the archive itself: its own addresses do not count them. */
	shift: number;
}

async function directory64(blob: Blob, endAt: number): Promise<Directory | undefined> {
	if (endAt < 20) return undefined;
	const locator = await viewOf(blob, endAt - 20, endAt);
	if (locator.getUint32(0, true) !== LOCATOR_64) return undefined;
	const at = Number(locator.getBigUint64(8, true));
	const end = await viewOf(blob, at, at + 56);
	if (end.getUint32(0, true) !== END_64) throw damaged();
	return {
		count: Number(end.getBigUint64(32, true)),
		size: Number(end.getBigUint64(40, true)),
		start: Number(end.getBigUint64(48, true)),
		shift: 0,
	};
}

async function findDirectory(blob: Blob): Promise<Directory> {
	const tailAt = Math.max(0, blob.size - LONGEST_END);
	const tail = await viewOf(blob, tailAt, blob.size);
	for (let at = tail.byteLength - 22; at >= 0; at--) {
		if (tail.getUint32(at, true) !== END) continue;
		const large = await directory64(blob, tailAt + at);
		if (large) return large;
		const size = tail.getUint32(at + 12, true);
		const start = tailAt + at - size;
		const shift = start - tail.getUint32(at + 16, true);
		return { start, size, count: tail.getUint16(at + 10, true), shift };
	}
	throw damaged();
}

/** Additional fields of an entry, by their number. */
function extraFields(view: DataView<ArrayBuffer>, from: number, end: number) {
	const fields = new Map<number, DataView<ArrayBuffer>>();
	for (let at = from; at + 4 <= end;) {
		const length = Math.min(view.getUint16(at + 2, true), end - at - 4);
		const field = new DataView(view.buffer, view.byteOffset + at + 4, length);
		fields.set(view.getUint16(at, true), field);
		at += 4 + length;
	}
	return fields;
}

function readEntry(view: DataView<ArrayBuffer>, at: number, shift: number) {
	if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged();
	const nameEnd = at + 46 + view.getUint16(at + 28, true);
	const extraEnd = nameEnd + view.getUint16(at + 30, true);
	const next = extraEnd + view.getUint16(at + 32, true);
	if (next > view.byteLength) throw damaged();
	const extras = extraFields(view, nameEnd, extraEnd);
	let inExtra = 0;
	const large = extras.get(EXTRA_64);
	/** A number too long for its place is in an additional field, in the order of the places. */
	const long = (place: number) => {
		const short = view.getUint32(place, true);
		if (short !== 0xffffffff || !large || inExtra + 8 > large.byteLength) return short;
		const found = Number(large.getBigUint64(inExtra, true));
		inExtra += 8;
		return found;
	};
	const size = long(at + 24);
	const compressedSize = long(at + 20);
	const start = long(at + 42) + shift;
	const unicode = extras.get(EXTRA_UNICODE_PATH);
	const name =
		unicode && unicode.byteLength > 5
			? new Uint8Array(unicode.buffer, unicode.byteOffset + 5, unicode.byteLength - 5)
			: new Uint8Array(view.buffer, at + 46, nameEnd - at - 46);
	const entry: ZipEntry = {
		path: decodePath(name),
		encrypted: (view.getUint16(at + 8, true) & 1) === 1,
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		compressedSize,
		size,
		start,
	};
	return { entry, next };
}

/** Lists the files of a zip archive without reading them; folders are left out. */
export async function readZipDirectory(blob: Blob): Promise<ZipEntry[]> {
	const { start, size, count, shift } = await findDirectory(blob);
	const view = await viewOf(blob, start, start + size);
	const entries: ZipEntry[] = [];
	for (let at = 0, index = 0; index < count; index++) {
		const { entry, next } = readEntry(view, at, shift);
		if (!entry.path.endsWith('/')) entries.push(entry);
		at = next;
	}
	return entries;
}
