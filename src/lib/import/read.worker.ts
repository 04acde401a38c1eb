/** Reads one file away from the page, and hands the result over without copying it. */
import { toCanonicalCsv } from './canonical-csv.ts';
import { ReadingError } from './reading-error.ts';
import { readTable } from './read-table.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

function answer(message: FromWorker, transfer: Transferable[] = []): void {
	self.postMessage(message, { transfer });
}

self.onmessage = ({ data: { id, bytes, choices } }: MessageEvent<ToWorker>) => {
	try {
		const table = readTable(bytes, choices, (phase) => answer({ id, kind: 'phase', phase }));
		answer({ id, kind: 'phase', phase: 'writing' });
		const { bytes: csv, columns: csvColumns } = toCanonicalCsv(table);
		answer({ id, kind: 'read', reading: table.reading, csv, csvColumns }, [csv.buffer]);
	} catch (error) {
		const [code, detail] =
			error instanceof ReadingError
				? [error.code, error.detail]
				: ['worker' as const, String(error)];
		answer({ id, kind: 'failed', code, detail });
	}
};
