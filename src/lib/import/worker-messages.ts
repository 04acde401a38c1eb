import type { Reading, ReadingChoices } from '../model/reading.ts';
import type { ReadingProgress } from './read-file.ts';
import type { ReadingErrorCode } from './reading-error.ts';
import type { Shipment } from './shipment/ship-table.ts';

/** What the reading worker is asked. */
export interface ToWorker {
	blob: Blob;
	choices: ReadingChoices;
}

/** A file read: what was understood of it, and its rows as the engine takes them. */
export interface WorkerReading {
	reading: Reading;
	shipment: Shipment;
}

/** The steps of a reading that are shown, in order. */
export type ReadingPhase = 'reading' | 'typing' | 'writing';

/** What the reading worker says: its course, then the result or why there is none. */
export type FromWorker =
	| { kind: 'progress'; phase: ReadingPhase; progress?: ReadingProgress }
	| ({ kind: 'read' } & WorkerReading)
	| { kind: 'failed'; code: ReadingErrorCode; detail: string | undefined };
