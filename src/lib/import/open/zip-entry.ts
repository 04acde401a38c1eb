import { ReadingError } from '../reading-error.ts';
import type { Allowance } from './allowance.ts';
import { crc32 } from './crc32.ts';
import { BlobBuilder, decompress, drain, type Bytes } from './drain.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_HEADER = 0x04034b50;

async function compressedPart(archive: Blob, { start, compressedSize, path }: ZipEntry) {
	const header = new DataView(await archive.slice(start, start + 30).arrayBuffer());
	const isHeader = header.byteLength === 30 && header.getUint32(0, true) === LOCAL_HEADER;
	if (!isHeader) throw new ReadingError('archive-damaged', path);
	const from = start + 30 + header.getUint16(26, true) + header.getUint16(28, true);
	if (from + compressedSize > archive.size) throw new ReadingError('archive-damaged', path);
	return archive.slice(from, from + compressedSize).stream();
}

async function inflate(archive: Blob, entry: ZipEntry): Promise<ReadableStream<Bytes>> {
	if (entry.encrypted) throw new ReadingError('archive-encrypted', entry.path);
	const isKnown = entry.method === 0 || entry.method === 8;
	if (!isKnown) throw new ReadingError('archive-damaged', entry.path);
	const part = await compressedPart(archive, entry);
	return entry.method === 0 ? part : decompress(part, 'deflate-raw');
}

/** Decompresses one file of an archive, and checks that it is whole. */
async function eachPiece(
	archive: Blob,
	entry: ZipEntry,
	allowance: Allowance,
	each: (piece: Bytes) => void,
	signal?: AbortSignal,
): Promise<void> {
	const count = allowance.meter(entry.compressedSize);
	let crc = 0;
	let size = 0;
	const piece = (bytes: Bytes) => {
		count(bytes.length);
		size += bytes.length;
		crc = crc32(bytes, crc);
		each(bytes);
	};
	try {
		await drain(await inflate(archive, entry), piece, signal);
	} catch (error) {
		if (error instanceof ReadingError || error instanceof DOMException) throw error;
		throw new ReadingError('archive-damaged', entry.path);
	}
	if (size !== entry.size || crc !== entry.crc)
		throw new ReadingError('archive-damaged', entry.path);
}

/** The content of one file of an archive. */
export async function unzipEntry(
	archive: Blob,
	entry: ZipEntry,
	allowance: Allowance,
	signal?: AbortSignal,
): Promise<Blob> {
	const built = new BlobBuilder();
	await eachPiece(archive, entry, allowance, (piece) => built.add(piece), signal);
	return built.blob();
}

/** Checks that one file of an archive is whole and within the limits, and keeps nothing of it. */
export async function checkEntry(
	archive: Blob,
	entry: ZipEntry,
	allowance: Allowance,
	signal?: AbortSignal,
): Promise<void> {
	await eachPiece(archive, entry, allowance, () => undefined, signal);
}
