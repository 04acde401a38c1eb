import type { Reading, ReadingChoices } from '../model/reading.ts';
import type { CanonicalCsvColumn } from './canonical-csv.ts';
import type { ReadingErrorCode } from './reading-error.ts';
import type { ReadingPhase } from './read-table.ts';

/** What the reading worker is asked. */
export interface ToWorker {
	id: number;
	bytes: Uint8Array;
	choices: ReadingChoices;
}

/** A file read: what was understood of it, and its rows as canonical CSV. */
export interface WorkerReading {
	reading: Reading;
	csv: Uint8Array<ArrayBuffer>;
	csvColumns: CanonicalCsvColumn[];
}

/** What the reading worker says: each phase as it begins, then the result or why there is none. */
export type FromWorker = { id: number } & (
	| { kind: 'phase'; phase: ReadingPhase }
	| ({ kind: 'read' } & WorkerReading)
	| { kind: 'failed'; code: ReadingErrorCode; detail: string | undefined }
);
