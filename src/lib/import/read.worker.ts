/** Reads one file away from the page, and hands the result over without copying it. */
import { readFile } from './read-file.ts';
import { ReadingError } from './reading-error.ts';
import { readTable } from './read-table.ts';
import { shipTable } from './shipment/ship-table.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

function answer(message: FromWorker, transfer: Transferable[] = []): void {
	self.postMessage(message, { transfer });
}

async function read({ blob, choices }: ToWorker): Promise<void> {
	const file = await readFile(blob, choices, (progress) =>
		answer({ kind: 'progress', phase: 'reading', progress }),
	);
	answer({ kind: 'progress', phase: 'typing' });
	const table = readTable(file, choices);
	answer({ kind: 'progress', phase: 'writing' });
	const shipment = shipTable(table);
	const pieces = [...shipment.cells.flat(), ...(shipment.words ?? [])];
	const buffers = pieces.map((piece) => piece.buffer);
	answer({ kind: 'read', reading: table.reading, shipment }, buffers);
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
	read(data).catch((error: unknown) => {
		const [code, detail] =
			error instanceof ReadingError
				? [error.code, error.detail]
				: ['worker' as const, String(error)];
		answer({ kind: 'failed', code, detail });
	});
};
