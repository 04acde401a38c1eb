import { strToU8, zipSync, type Zippable } from 'fflate';
import { utils, write, type WorkBook } from '@e965/xlsx';
import { openFile } from '../../../../src/lib/import/open/open-file.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => strToU8(text);

export const blobOf = (...parts: BlobPart[]) => new Blob(parts);

/** Opens a file and reads what came out. */
export async function textsOf(name: string, bytes: BlobPart): Promise<[string, string][]> {
	const files = await openFile(name, blobOf(bytes));
	return Promise.all(
		files.map(async (file) => [file.name, await file.blob.text()] as const),
	) as Promise<[string, string][]>;
}

export const zip = (files: Zippable): Bytes => zipSync(files);

/** Several sheets, by name, each given as rows of values. */
export function bookOf(sheets: Record<string, unknown[][]>): WorkBook {
	const book = utils.book_new();
	for (const [name, rows] of Object.entries(sheets)) {
		utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), name);
	}
	return book;
}

export function bytesOf(book: WorkBook, bookType: 'xlsx' | 'xlsb' | 'biff8' | 'ods'): Bytes {
	return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** A copy with some bytes changed. */
export function changed(bytes: Bytes, at: number, ...values: number[]): Bytes {
	const copy = bytes.slice();
	copy.set(values, at);
	return copy;
}
