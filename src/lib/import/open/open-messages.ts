import type { ReadingErrorCode } from '../reading-error.ts';
import type { OpenedFile } from './opened-file.ts';

/** What the opening worker is asked. */
export interface ToOpener {
	name: string;
	blob: Blob;
}

/** What the opening worker says: the files, or why there are none. */
export type FromOpener =
	| { kind: 'opened'; files: OpenedFile[] }
	| { kind: 'failed'; code: ReadingErrorCode; detail: string | undefined };
