import type { Result, ResultRow } from '../db/engine.ts';
import { Queue } from '../db/queue.ts';
import { NOTHING_AVAILABLE, type Available } from '../model/availability.ts';
import type { DecisionName } from '../model/decision-name.ts';
import type { Feed } from '../model/feed.ts';
import type { Filter } from '../model/filter.ts';
import { unitFor, type PeriodUnit } from '../model/period.ts';
import type { ReadingChoices } from '../model/reading.ts';
import { standIns, type ActorDecision } from '../model/same-actor.ts';
import { buildCanonicalTables } from '../queries/canonical/build.ts';
import { DATA_SPAN, type DataSpan } from '../queries/data-span.ts';
import type { Statement } from '../sql/statement.ts';
import type { Locale } from '../text/messages.ts';
import { measureAvailability } from './availability.ts';
import { carriedChoices } from './carried-choices.ts';
import { EngineBoot } from './engine-boot.svelte.ts';
import { History } from './history.svelte.ts';
import { nameChange } from './name-decision.ts';
import { linkFiles } from './linked-roles.ts';
import { findOlder } from './older-version.ts';
import type { FileDecisions, ProjectFile } from './project-file.svelte.ts';
import { GivenDecisions } from './given-decisions.svelte.ts';
import { decisionsIn } from './received-files.ts';
import { SameActors } from './same-actors.svelte.ts';
import { browserStore } from './kept-views.ts';
import { ProjectDashboards } from './project-dashboards.svelte.ts';
import { ProjectFiles, type GivenFile } from './project-files.svelte.ts';
import { ProjectNetworks } from './project-networks.svelte.ts';
import { Selection } from './selection.svelte.ts';
import { ViewMemory } from './view-memory.svelte.ts';

/** Everything decided of a project, as it stood at one moment. */
interface Decisions {
	files: FileDecisions[];
	actors: readonly ActorDecision[];
}

/**
 * The open project: its files with their roles, what was decided, the selection, and the only place
 * where statements meet the engine. What is decided here survives the engine.
 */
export class Project {
	readonly engine = new EngineBoot();
	/** Slug of the example it was opened from. */
	readonly example: string | undefined;
	titles: Partial<Record<Locale, string>> = $state.raw({});
	/** What was decided of actors that may be one, in the order of the decisions. */
	actorDecisions: readonly ActorDecision[] = $state.raw([]);
	/** What is selected, the same for the table, the map and the panels. */
	readonly selection = new Selection();
	available: Available = $state.raw(NOTHING_AVAILABLE);
	/** Grows each time the canonical tables were built again; 0 before the first time. */
	revision = $state(0);
	buildError: Error | undefined = $state.raw();
	periodUnit: PeriodUnit = $state('month');
	/** Latest date of the participations and decisions. */
	dataUntil: string | undefined = $state();
	/** Panel that the publication page shows. */
	publishing: string | undefined = $state();
	readonly #queue = new Queue();
	readonly #files = new ProjectFiles(this.engine, this.#queue);
	readonly #history = new History<Decisions>();
	readonly sameActors = new SameActors(this);
	/** The networks made of the data, each by its relation. */
	readonly networks = new ProjectNetworks();
	readonly dashboards = new ProjectDashboards();
	/** What brings the views back with the same files. */
	readonly memory = new ViewMemory(this, browserStore());
	/** What came as files of decisions. */
	readonly given = new GivenDecisions(this, (file) => this.#files.load(file));
	readonly #tasks = new Set<Promise<unknown>>();
	readonly files: readonly ProjectFile[] = $derived(this.#files.list);
	readonly busy = $derived(this.files.some((file) => file.status === 'reading'));
	readonly fictional = $derived(this.files.some((file) => file.fictional));
	readonly tables = $derived(this.files.flatMap((file) => file.table ?? []));
	/** What feeds the canonical tables: not a file that may be a newer version of another. */
	readonly fed = $derived(
		this.files.flatMap(({ table, usableFeeds, version }) =>
			table && !version ? usableFeeds.map((feed) => ({ feed, source: table })) : [],
		),
	);
	readonly undoable = $derived(this.#history.undoable);
	readonly redoable = $derived(this.#history.redoable);
	/** What a link to this project carries: never data. */
	readonly hash: '' | `#${string}`;
	isWorking = $state(false);

	constructor(example?: string) {
		this.example = example;
		this.hash = example ? `#example=${example}` : '';
	}

	get filter(): Filter {
		return this.selection.filter;
	}

	/** Selects otherwise, as a step that can be undone. */
	set filter(filter: Filter) {
		this.selection.set(filter);
	}

	titleIn(locale: Locale): string {
		const first = this.files[0]?.name.replace(/\.[^.]*$/, '').replaceAll('_', ' ');
		return this.titles[locale] ?? this.titles.fr ?? first ?? '';
	}

	/** Resolves once everything asked so far is read and built. */
	async settled(): Promise<void> {
		while (this.#tasks.size > 0) await Promise.allSettled(this.#tasks);
	}

	/**
	 * Reads and stores files, then builds the canonical tables. Errors stay with their file. A file
	 * that holds decisions is no data: what it says is applied.
	 */
	add(given: readonly GivenFile[]): Promise<void> {
		return this.#track(this.#receive(given));
	}

	async #receive(given: readonly GivenFile[]): Promise<void> {
		const found = await Promise.all(given.map(decisionsIn));
		const data = given.filter((_, index) => !found[index]);
		const decided = found.filter((one) => one !== undefined);
		this.given.expect(decided);
		if (data.length > 0) await this.#add(data);
		await this.given.apply(decided);
	}

	async #add(given: readonly GivenFile[]): Promise<void> {
		if (this.files.length > 0) {
			this.record({ kind: 'add-files', files: given.map(({ name }) => name) });
		}
		const before = new Set(this.files);
		const added = given.map((file) => this.#files.append(file));
		await Promise.all(added.map((file) => this.#files.open(file)));
		for (const file of this.files) {
			if (before.has(file)) continue;
			await this.given.replay(file);
			const earlier = this.files.slice(0, this.files.indexOf(file));
			file.version = await findOlder(file, earlier, (statement) => this.run(statement));
		}
		await this.rebuild();
	}

	/** Reads a file again with other choices. */
	reread(file: ProjectFile, choices: ReadingChoices): Promise<void> {
		this.record(nameChange(file.name, file.choices, choices));
		file.choices = choices;
		return this.#track(this.#files.load(file).then(() => this.rebuild()));
	}

	/** Gives the columns of a file their roles; without any, those proposed. */
	setFeeds(file: ProjectFile, feeds: Feed[] | undefined): Promise<void> {
		this.record({ kind: 'roles', file: file.name });
		file.setFeeds(feeds);
		return this.rebuild();
	}

	remove(file: ProjectFile): Promise<void> {
		this.record({ kind: 'remove-file', file: file.name });
		return this.#track(this.#files.remove(file).then(() => this.rebuild()));
	}

	/** A newer version of a file takes its place, with what was decided of it. */
	replaceOlder(file: ProjectFile): Promise<void> {
		const older = this.files.find(({ name }) => name === file.version?.older);
		if (!older) return this.keepBoth(file);
		this.record({ kind: 'replace-file', file: file.name, older: older.name });
		return this.#track(this.#replace(older, file));
	}

	async #replace(older: ProjectFile, newer: ProjectFile): Promise<void> {
		await this.#files.dropTables(newer);
		await this.#files.replace(older, newer);
		if (older.decided) newer.setFeeds(older.feeds);
		newer.choices = carriedChoices(older, newer);
		newer.tableName = older.tableName;
		newer.version = undefined;
		await this.#files.load(newer);
		await this.rebuild();
	}

	/** A file that looks like a newer version of another is not one. */
	keepBoth(file: ProjectFile): Promise<void> {
		this.record({ kind: 'keep-both', file: file.name });
		file.version = undefined;
		return this.rebuild();
	}

	/** Adds decisions on actors that may be one. */
	decideActors(decisions: readonly ActorDecision[]): Promise<void> {
		const [first] = decisions;
		if (!first) return Promise.resolve();
		const count = new Set(decisions.flatMap(({ members }) => members)).size;
		this.record(
			first.same
				? { kind: 'same-actors', count, kept: first.kept }
				: { kind: 'different-actors', count },
		);
		this.actorDecisions = [...this.actorDecisions, ...decisions];
		return this.rebuild();
	}

	withdrawActors(decision: ActorDecision): Promise<void> {
		this.record({ kind: 'withdraw-actors' });
		this.actorDecisions = this.actorDecisions.filter((other) => other !== decision);
		return this.rebuild();
	}

	undo(): Promise<void> {
		return this.#track(this.#restore(this.#history.undo(this.#decisions())));
	}

	redo(): Promise<void> {
		return this.#track(this.#restore(this.#history.redo(this.#decisions())));
	}

	#decisions(): Decisions {
		return { files: this.files.map((file) => file.decisions()), actors: this.actorDecisions };
	}

	/** Keeps how things stand before a decision of the user. */
	record(name: DecisionName): void {
		this.#history.record(name, this.#decisions());
	}

	async #restore(decisions: Decisions | undefined): Promise<void> {
		if (!decisions) return;
		const { files, actors } = decisions;
		const present = new Set(this.files);
		const kept = new Set(files.map(({ file }) => file));
		const gone = [...present].filter((file) => !kept.has(file));
		const reread = files.filter((one) => one.file.restore(one) || !present.has(one.file));
		this.actorDecisions = actors;
		this.#files.list = files.map(({ file }) => file);
		for (const file of gone) file.cancel();
		for (const file of [...gone, ...reread.map((one) => one.file)]) {
			if (file.table?.name !== file.tableName || !kept.has(file))
				await this.#files.dropTables(file);
		}
		await Promise.all(reread.map(({ file }) => this.#files.load(file)));
		await this.rebuild();
	}

	/** Answers a statement. An engine that died is said, and what it held can be loaded again. */
	run<Row extends object = ResultRow>(statement: Statement, signal?: AbortSignal): Promise<Row[]> {
		return this.engine.run<Row>(statement, signal);
	}

	runReadOnly(statement: Statement, signal?: AbortSignal): Promise<Result> {
		return this.engine.runReadOnly(statement, signal);
	}

	/** Starts a new engine after a failure and gives it everything again. */
	restart(): Promise<void> {
		const reload = () => Promise.all(this.files.map((file) => this.#files.load(file)));
		return this.#track(
			this.engine
				.reset()
				.then(reload)
				.then(() => this.rebuild()),
		);
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
		try {
			await linkFiles(this.files, (statement) => this.run(statement));
			const statements = buildCanonicalTables(this.fed, standIns(this.actorDecisions));
			for (const statement of statements) await this.run(statement);
			this.available = await measureAvailability((statement) => this.run(statement));
			const [span] = await this.run<DataSpan>(DATA_SPAN);
			this.dataUntil = span?.last ?? undefined;
			// The span of the data gives the length of periods, until the user chooses one.
			if (this.revision === 0 && span?.first && span.last) {
				this.periodUnit = unitFor(span.first, span.last);
			}
			this.buildError = undefined;
			this.revision += 1;
		} catch (error) {
			this.buildError = error instanceof Error ? error : new Error(String(error));
		}
	}
}
