import type { Engine } from '../db/engine.ts';
import type { ReadingProgress } from '../import/read-file.ts';
import { readInWorker, type ReadingPhase, type WorkerReading } from '../import/read-in-worker.ts';
import { proposeRoles } from '../import/roles/propose-roles.ts';
import type { RoleProposal } from '../model/role-proposal.ts';
import type { SourceTable } from '../model/source-table.ts';
import { tableNameOf } from '../model/table-name.ts';
import { storedTable } from '../queries/files/stored-table.ts';
import type { ProjectFile } from './project-file.svelte.ts';
import { storeShipment } from './store-shipment.ts';

export interface ReadResult extends WorkerReading {
	proposal: RoleProposal;
}

/** Share of the time spent when each phase begins, on a file of a million rows and 12 columns, the storing included. */
const SHARES: Record<ReadingPhase, number> = { reading: 0, typing: 0.45, writing: 0.7 };

function shareOf(phase: ReadingPhase, progress?: ReadingProgress): number {
	const read = progress ? progress.bytes / Math.max(1, progress.totalBytes) : 0;
	return SHARES[phase] + read * (SHARES.typing - SHARES.reading);
}

/** Under a second nothing is foretold. */
function secondsLeft(share: number, elapsed: number): number | undefined {
	if (elapsed < 1000 || share <= 0) return undefined;
	return Math.ceil((elapsed * (1 - share)) / share / 1000);
}

/** Reads a file in a worker; its progress is shown on the file. */
export async function readFile(file: ProjectFile, signal: AbortSignal): Promise<ReadResult> {
	const began = performance.now();
	const read = await readInWorker(file.blob, file.choices, {
		signal,
		onprogress: (phase, progress) => {
			file.phase = phase;
			file.progress = shareOf(phase, progress);
			file.rowsSoFar = progress?.rows ?? file.rowsSoFar;
			file.secondsLeft = secondsLeft(file.progress, performance.now() - began);
		},
	});
	return { ...read, proposal: proposeRoles(file.name, read.reading.columns) };
}

/** Gives a file's rows to the engine, in place of what it held of it before. */
export async function storeFile(
	engine: Engine,
	file: ProjectFile,
	read: ReadResult,
	taken: readonly string[],
): Promise<SourceTable> {
	const name = file.tableName ?? tableNameOf(file.name, taken);
	file.tableName = name;
	const table = storedTable(name, file.name, read.reading, read.shipment.columns);
	await storeShipment(engine, table, read.shipment);
	return table;
}
