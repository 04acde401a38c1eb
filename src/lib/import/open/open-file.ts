import { Allowance } from './allowance.ts';
import { openArchive } from './archive.ts';
import { containerKind } from './container-kind.ts';
import { gunzip } from './gzip.ts';
import type { OpenedFile, Opening } from './opened-file.ts';

export type { OpenedFile } from './opened-file.ts';

/** A container in a container is opened; one more inside is not. */
const DEEPEST = 1;

/**
 * Opens what is not plain text, by its content and not by its name: archives give their
 * files, workbooks their sheets as CSV, networks their nodes and their edges. Plain text comes back as it is, unread.
 * Rejects with a ReadingError, or with the signal's reason.
 */
export async function openFile(
	name: string,
	blob: Blob,
	signal?: AbortSignal,
	allowance = new Allowance(),
): Promise<OpenedFile[]> {
	return open({ name, blob }, 0, { allowance, signal });
}

async function open(file: OpenedFile, depth: number, opening: Opening): Promise<OpenedFile[]> {
	opening.signal?.throwIfAborted();
	const kind = await containerKind(file.blob);
	const inside = (inner: OpenedFile) =>
		depth < DEEPEST ? open(inner, depth + 1, opening) : Promise.resolve([inner]);
	if (kind === 'gzip') {
		const blob = await gunzip(file.blob, opening);
		return inside({ name: file.name.replace(/\.gz$/i, ''), blob });
	}
	if (kind === 'zip') return openArchive(file, opening, inside);
	if (kind === 'workbook') {
		const { openWorkbook } = await import('./workbook.ts');
		return openWorkbook(file.name, file.blob);
	}
	if (kind !== 'text') {
		const { openGraph } = await import('./graph/open-graph.ts');
		return openGraph(file.name, file.blob, kind);
	}
	return [file];
}
