import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openFile } from '../lib/import/open/open-file.ts';
import type { ReadingChoices } from '../lib/model/reading.ts';

/** A table file of the command line: an archive or a workbook gives several. */
export interface InputFile {
	/** As given; with its part, for what an archive or a workbook holds. */
	name: string;
	blob: Blob;
	choices: ReadingChoices;
}

/** Past that size a file is read piece by piece from the disk. */
const SMALL = 1 << 28;

async function blobOf(path: string): Promise<Blob> {
	const { size } = await stat(path);
	return size > SMALL ? openAsBlob(path) : new Blob([await readFile(path)]);
}

export async function openInput(path: string): Promise<InputFile[]> {
	const blob = await blobOf(path);
	const opened = await openFile(basename(path), blob);
	return opened.map((file) => ({
		name: file.name,
		blob: file.blob,
		choices: file.choices ?? {},
	}));
}
