import { EngineError, type Engine, type Result, type ResultRow } from '../db/engine.ts';
import { Queue } from '../db/queue.ts';
import type { Feed } from '../model/feed.ts';
import { isFiltering, NO_FILTER, type Filter } from '../model/filter.ts';
import { unitFor, type PeriodUnit } from '../model/period.ts';
import type { ReadingChoices } from '../model/reading.ts';
import type { Appearance } from '../model/appearance.ts';
import type { Relation } from '../model/relation.ts';
import { buildCanonicalTables } from '../queries/canonical/build.ts';
import { DATA_SPAN, type DataSpan } from '../queries/data-span.ts';
import { dropFileTables } from '../queries/files/load-file.ts';
import type { Statement } from '../sql/statement.ts';
import type { Locale } from '../text/messages.ts';
import { NOTHING_AVAILABLE, type Available } from '../model/availability.ts';
import { measureAvailability } from './availability.ts';
import { EngineBoot } from './engine-boot.svelte.ts';
import { openInWorker } from '../import/open/open-in-worker.ts';
import { readFile, storeFile, type ReadResult } from './file-loading.ts';
import type { LoadedNetwork } from './network-loading.ts';
import { ProjectFile } from './project-file.svelte.ts';

export interface GivenFile {
	name: string;
	blob: Blob;
	choices?: ReadingChoices;
	feeds?: Feed[];
	fictional?: boolean;
}

/** Two files may come with one name: the second is told apart by a number. */
function distinctName(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name)) return name;
	for (let number = 2; ; number++) {
		const other = name.replace(/(\.\w{1,5})?$/, ` (${number})$1`);
		if (!taken.has(other)) return other;
	}
}

/**
 * The open project: its files with their roles, the selection, and the only place where
 * statements meet the engine. What is decided here survives the engine.
 */
export class Project {
	readonly engine = new EngineBoot();
	/** Slug of the example it was opened from. */
	readonly example: string | undefined;
	titles: Partial<Record<Locale, string>> = $state.raw({});
	files: ProjectFile[] = $state.raw([]);
	filter: Filter = $state.raw(NO_FILTER);
	/** The relation that the map opens with; absent, the first one that the data allow. */
	relation: Relation | undefined = $state.raw();
	available: Available = $state.raw(NOTHING_AVAILABLE);
	/** Grows each time the canonical tables were built again; 0 before the first time. */
	revision = $state(0);
	buildError: Error | undefined = $state.raw();
	/** Length of the periods of time charts. */
	periodUnit: PeriodUnit = $state('month');
	/** Latest date of the participations and decisions. */
	dataUntil: string | undefined = $state();
	/** Panel that the publication page shows. */
	publishing: string | undefined = $state();
	/** How the map looks, once chosen. */
	appearance: Appearance | undefined = $state.raw();
	/** The network now on the map. */
	network: LoadedNetwork | undefined = $state.raw();
	readonly busy = $derived(this.files.some((file) => file.status === 'reading'));
	readonly fictional = $derived(this.files.some((file) => file.fictional));
	readonly isFiltered = $derived(isFiltering(this.filter));
	readonly tables = $derived(this.files.flatMap((file) => file.table ?? []));
	/** What a link to this project carries: never data. */
	readonly hash: '' | `#${string}`;
	/** Some reading or building is under way. */
	isWorking = $state(false);
	readonly #queue = new Queue();
	readonly #tasks = new Set<Promise<unknown>>();

	constructor(example?: string) {
		this.example = example;
		this.hash = example ? `#example=${example}` : '';
	}

	titleIn(locale: Locale): string {
		const first = this.files[0]?.name.replace(/\.[^.]*$/, '').replaceAll('_', ' ');
		return this.titles[locale] ?? this.titles.fr ?? first ?? '';
	}

	/** Reads and stores files, then builds the canonical tables. Errors stay with their file. */
	add(given: readonly GivenFile[]): Promise<void> {
		return this.#track(this.#add(given));
	}

	/** Resolves once everything asked so far is read and built. */
	async settled(): Promise<void> {
		while (this.#tasks.size > 0) await Promise.allSettled(this.#tasks);
	}

	async #add(given: readonly GivenFile[]): Promise<void> {
		const added = given.map((file) => this.#append(file));
		await Promise.all(added.map((file) => this.#open(file)));
		await this.rebuild();
	}

	#append(given: GivenFile, at = this.files.length): ProjectFile {
		const names = new Set(this.files.map((file) => file.name));
		const file = new ProjectFile(distinctName(given.name, names), given.blob, given);
		this.files = this.files.toSpliced(at, 0, file);
		return file;
	}

	/** Reads a file; an archive or a workbook gives its place to the files that it holds. */
	async #open(file: ProjectFile): Promise<void> {
		const signal = file.begin();
		file.phase = 'opening';
		try {
			const opened = await openInWorker(file.name, file.blob, signal);
			if (opened.length === 1 && opened[0]?.blob === file.blob) return await this.#load(file);
			const at = this.files.indexOf(file);
			this.files = this.files.filter((other) => other !== file);
			const inside = opened.map((one, index) => this.#append(one, at + index));
			await Promise.all(inside.map((one) => this.#load(one)));
		} catch (error) {
			file.status = 'failed';
			file.error = error instanceof Error ? error : new Error(String(error));
		}
	}

	/** Reads a file again with other choices. */
	reread(file: ProjectFile, choices: ReadingChoices): Promise<void> {
		file.choices = choices;
		return this.#track(this.#load(file).then(() => this.rebuild()));
	}

	async setFeeds(file: ProjectFile, feeds: Feed[]): Promise<void> {
		file.feeds = feeds;
		file.decided = true;
		await this.rebuild();
	}

	async remove(file: ProjectFile): Promise<void> {
		file.cancel();
		this.files = this.files.filter((other) => other !== file);
		const { table } = file;
		if (table) {
			await this.#queue.add(async () => {
				for (const statement of dropFileTables(table.name)) await this.run(statement);
			});
		}
		await this.rebuild();
	}

	/** Answers a statement. An engine that died is said, and what it held can be loaded again. */
	async run<Row extends object = ResultRow>(
		statement: Statement,
		signal?: AbortSignal,
	): Promise<Row[]> {
		return this.#withEngine((engine) => engine.run<Row>(statement, { signal }));
	}

	/** Answers a user's own statement, which can read only. */
	async runReadOnly(statement: Statement, signal?: AbortSignal): Promise<Result> {
		return this.#withEngine((engine) => engine.runReadOnly(statement, { signal }));
	}

	/** Starts a new engine after a failure and gives it everything again. */
	restart(): Promise<void> {
		return this.#track(this.#restart());
	}

	async #restart(): Promise<void> {
		await this.engine.reset();
		await Promise.all(this.files.map((file) => this.#load(file)));
		await this.rebuild();
	}

	rebuild(): Promise<void> {
		return this.#track(this.#queue.add(() => this.#build()));
	}

	#track<T>(task: Promise<T>): Promise<T> {
		const done = () => {
			this.#tasks.delete(task);
			this.isWorking = this.#tasks.size > 0;
		};
		this.#tasks.add(task);
		this.isWorking = true;
		task.then(done, done);
		return task;
	}

	async #build(): Promise<void> {
		const fed = this.files.flatMap((file) => {
			const { table, usableFeeds } = file;
			return table ? usableFeeds.map((feed) => ({ feed, source: table })) : [];
		});
		try {
			for (const statement of buildCanonicalTables(fed)) await this.run(statement);
			this.available = await measureAvailability((statement) => this.run(statement));
			await this.#readDates();
			this.buildError = undefined;
			this.revision += 1;
		} catch (error) {
			this.buildError = error instanceof Error ? error : new Error(String(error));
		}
	}

	/** The span of the data gives the length of periods, until the user chooses one. */
	async #readDates(): Promise<void> {
		const [span] = await this.run<DataSpan>(DATA_SPAN);
		this.dataUntil = span?.last ?? undefined;
		if (this.revision === 0 && span?.first && span.last) {
			this.periodUnit = unitFor(span.first, span.last);
		}
	}

	async #load(file: ProjectFile): Promise<void> {
		const signal = file.begin();
		// The engine starts beside the reading.
		const engine = this.engine.start();
		engine.catch(() => undefined);
		try {
			const read = await readFile(file, signal);
			signal.throwIfAborted();
			await this.#queue.add(() => this.#store(file, read, signal));
			file.status = 'ready';
		} catch (error) {
			if (signal.aborted && file.status === 'reading' && this.files.includes(file)) {
				file.status = file.reading ? 'ready' : 'failed';
			} else if (!signal.aborted) {
				file.status = 'failed';
				file.error = error instanceof Error ? error : new Error(String(error));
			}
		}
	}

	async #store(file: ProjectFile, read: ReadResult, signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		const taken = this.files.flatMap((other) => (other === file ? [] : (other.table?.name ?? [])));
		file.table = await this.#withEngine((engine) => storeFile(engine, file, read, taken));
		file.reading = read.reading;
		if (!file.decided) file.feeds = read.proposed;
	}

	async #withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
		try {
			return await work(await this.engine.start());
		} catch (error) {
			if (error instanceof EngineError && error.fatal) this.engine.fail(error);
			throw error;
		}
	}
}
