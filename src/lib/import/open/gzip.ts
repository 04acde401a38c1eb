import { ReadingError } from '../reading-error.ts';
import { BlobBuilder, decompress, drain, type Bytes } from './drain.ts';
import type { Opening } from './opened-file.ts';

/** The platform's own decompression, which checks the content; some browsers want one member only. */
async function gunzipMember(member: Blob, { allowance, signal }: Opening): Promise<Blob> {
	const built = new BlobBuilder();
	const count = allowance.meter(member.size);
	const piece = (bytes: Bytes) => {
		count(bytes.length);
		built.add(bytes);
	};
	await drain(decompress(member.stream(), 'gzip'), piece, signal);
	return built.blob();
}

/** Several gzip files put end to end are one gzip file: these are its parts. */
async function splitMembers(blob: Blob, signal: AbortSignal | undefined): Promise<Blob[]> {
	const { Gunzip } = await import('fflate');
	const starts = [0];
	const finder = new Gunzip(() => undefined);
	finder.onmember = (start) => starts.push(start);
	await drain(blob.stream(), (bytes) => finder.push(bytes), signal);
	finder.push(new Uint8Array(), true);
	return starts.map((start, index) => blob.slice(start, starts[index + 1] ?? blob.size));
}

/** Opens a gzip file. Rejects with a ReadingError when it is damaged or too large. */
export async function gunzip(blob: Blob, opening: Opening): Promise<Blob> {
	try {
		return await gunzipMember(blob, opening).catch(async (error: unknown) => {
			if (error instanceof ReadingError || error instanceof DOMException) throw error;
			const members = await splitMembers(blob, opening.signal);
			if (members.length === 1) throw error;
			const texts: Blob[] = [];
			for (const member of members) texts.push(await gunzipMember(member, opening));
			return new Blob(texts);
		});
	} catch (error) {
		if (error instanceof ReadingError || error instanceof DOMException) throw error;
		throw new ReadingError('archive-damaged');
	}
}
