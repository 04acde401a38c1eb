import type { Engine } from '../db/engine.ts';
import { readInWorker, type WorkerReading } from '../import/read-in-worker.ts';
import { proposeFeeds } from '../import/roles/propose-feeds.ts';
import type { Feed } from '../model/feed.ts';
import type { SourceTable } from '../model/source-table.ts';
import { tableNameOf } from '../model/table-name.ts';
import { loadFile } from '../queries/files/load-file.ts';
import { storedTable } from '../queries/files/stored-table.ts';
import type { ProjectFile } from './project-file.svelte.ts';

export interface ReadResult extends WorkerReading {
	proposed: Feed[];
}

/** Reads a file in a worker; its progress is shown on the file. */
export async function readFile(file: ProjectFile, signal: AbortSignal): Promise<ReadResult> {
	const read = await readInWorker(file.bytes, file.choices, {
		signal,
		onprogress: (share, phase) => {
			file.progress = share;
			file.phase = phase;
		},
	});
	return { ...read, proposed: proposeFeeds(file.name, read.reading.columns) };
}

/** Gives a file's rows to the engine, in place of what it held of it before. */
export async function storeFile(
	engine: Engine,
	file: ProjectFile,
	read: ReadResult,
	taken: readonly string[],
): Promise<SourceTable> {
	const name = file.table?.name ?? tableNameOf(file.name, taken);
	const table = storedTable(name, file.name, read.reading, read.csvColumns);
	const csvName = `${name}.csv`;
	await engine.putFile(csvName, read.csv);
	try {
		for (const statement of loadFile(table, csvName, read.csvColumns)) await engine.run(statement);
	} finally {
		await engine.dropFile(csvName);
	}
	return table;
}
