import { Queue } from '../db/queue.ts';
import { openInWorker } from '../import/open/open-in-worker.ts';
import type { Feed } from '../model/feed.ts';
import type { ReadingChoices } from '../model/reading.ts';
import { dropFileTables } from '../queries/files/load-file.ts';
import type { EngineBoot } from './engine-boot.svelte.ts';
import { readFile, storeFile, type ReadResult } from './file-loading.ts';
import { readHead } from './head-rows.ts';
import { ProjectFile } from './project-file.svelte.ts';

export interface GivenFile {
	name: string;
	blob: Blob;
	choices?: ReadingChoices;
	feeds?: Feed[];
	fictional?: boolean;
	isSheet?: boolean;
}

/** Two files may come with one name: the second is told apart by a number. */
function distinctName(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name)) return name;
	for (let number = 2; ; number++) {
		const other = name.replace(/(\.\w{1,5})?$/, ` (${number})$1`);
		if (!taken.has(other)) return other;
	}
}

/** The files of a project, and their tables in the engine. Errors stay with their file. */
export class ProjectFiles {
	list: ProjectFile[] = $state.raw([]);
	readonly #engine: EngineBoot;
	readonly #queue: Queue;

	constructor(engine: EngineBoot, queue: Queue) {
		this.#engine = engine;
		this.#queue = queue;
	}

	append(given: GivenFile, at = this.list.length): ProjectFile {
		const names = new Set(this.list.map((file) => file.name));
		const file = new ProjectFile(distinctName(given.name, names), given.blob, given);
		this.list = this.list.toSpliced(at, 0, file);
		return file;
	}

	/** Reads a file; an archive or a workbook gives its place to the files that it holds. */
	async open(file: ProjectFile): Promise<void> {
		const signal = file.begin();
		file.phase = 'opening';
		try {
			const opened = await openInWorker(file.name, file.blob, signal);
			if (opened.length === 1 && opened[0]?.blob === file.blob) return await this.load(file);
			const at = this.list.indexOf(file);
			this.list = this.list.filter((other) => other !== file);
			const inside = opened.map((one, index) => this.append(one, at + index));
			await Promise.all(inside.map((one) => this.load(one)));
		} catch (error) {
			file.status = 'failed';
			file.error = error instanceof Error ? error : new Error(String(error));
		}
	}

	/** Reads a file under its choices and gives its rows to the engine. */
	async load(file: ProjectFile): Promise<void> {
		const signal = file.begin();
		// The engine starts beside the reading.
		const engine = this.#engine.start();
		engine.catch(() => undefined);
		if (file.reading) await this.#showHead(file, signal);
		try {
			const read = await readFile(file, signal);
			signal.throwIfAborted();
			await this.#queue.add(() => this.#store(file, read, signal));
			file.status = 'ready';
		} catch (error) {
			if (!file.isLatest(signal)) return;
			if (signal.aborted) file.giveUp();
			else {
				file.status = 'failed';
				file.error = error instanceof Error ? error : new Error(String(error));
			}
		}
		if (file.isLatest(signal)) file.head = undefined;
	}

	/** Takes a file out, with its tables. */
	async remove(file: ProjectFile): Promise<void> {
		file.cancel();
		this.list = this.list.filter((other) => other !== file);
		await this.dropTables(file);
	}

	/** Takes a file out and puts another, already there, in its place. */
	async replace(older: ProjectFile, newer: ProjectFile): Promise<void> {
		const others = this.list.filter((file) => file !== newer);
		this.list = others.map((file) => (file === older ? newer : file));
		older.cancel();
		await this.dropTables(older);
	}

	async dropTables(file: ProjectFile): Promise<void> {
		const { table } = file;
		if (!table) return;
		file.table = undefined;
		await this.#queue.add(async () => {
			for (const statement of dropFileTables(table.name)) await this.#engine.run(statement);
		});
	}

	async #showHead(file: ProjectFile, signal: AbortSignal): Promise<void> {
		const { reading, readUnder } = file;
		const earlier = reading && readUnder && { reading, choices: readUnder };
		const head = await readHead(file.blob, file.choices, earlier);
		if (!signal.aborted && file.status === 'reading') file.head = head;
	}

	async #store(file: ProjectFile, read: ReadResult, signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		const { choices } = file;
		const taken = this.list.flatMap((other) => (other === file ? [] : (other.tableName ?? [])));
		file.table = await this.#engine.use((engine) => storeFile(engine, file, read, taken));
		file.reading = read.reading;
		file.readUnder = choices;
		file.ownProposal = read.proposal;
	}
}
