import type { ReadingChoices } from '../../model/reading.ts';
import type { Allowance } from './allowance.ts';

/** A file of plain text that came out of another, or the file itself when it was one. */
export interface OpenedFile {
	name: string;
	blob: Blob;
	/** How it is written, when that is known for certain. */
	choices?: ReadingChoices;
	/** It is a sheet of a workbook or a table of a network, and has no encoding or separator of its own. */
	isSheet?: true;
}

/** What all the files opened from one have in common. */
export interface Opening {
	allowance: Allowance;
	signal?: AbortSignal;
}
