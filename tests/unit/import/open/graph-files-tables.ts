import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { openFile } from '../../../../src/lib/import/open/open-file.ts';

export type Row = Record<string, string>;

/** The nodes and the edges of an opened file, as records by title; blank cells are left out. */
export interface Tables {
	nodes: Row[];
	edges: Row[];
}

/** Papa Parse, which the application does not read files with, reads what was opened. */
async function rowsOf(blob: Blob | undefined): Promise<Row[]> {
	if (!blob) return [];
	const { data, errors } = Papa.parse<Row>(await blob.text(), {
		header: true,
		skipEmptyLines: true,
		delimiter: ',',
	});
	if (errors.length > 0) throw new Error(errors[0]?.message);
	return data.map((row) =>
		Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
	);
}

/** Opens a file of a network under a name that says nothing. */
export async function tablesOf(content: BlobPart): Promise<Tables> {
	const files = await openFile('f', new Blob([content]));
	const named = new Map(files.map(({ name, blob }) => [name, blob]));
	return {
		nodes: await rowsOf(named.get('f · nodes')),
		edges: await rowsOf(named.get('f · edges')),
	};
}

const FIXTURES = 'tests/fixtures/networks';

export const fixture = (name: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(readFileSync(`${FIXTURES}/${name}`));
