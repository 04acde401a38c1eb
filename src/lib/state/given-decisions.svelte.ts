import { decisionsFor, type DecidedFile } from '../import/decisions/decisions-document.ts';
import type { Received } from '../model/received.ts';
import { receivedOf, type DecisionsFile } from './received-files.ts';
import type { ProjectFile } from './project-file.svelte.ts';
import type { Project } from './project.svelte.ts';

/** The decisions that came to a project as files: those of another day, rows mended elsewhere. */
export class GivenDecisions {
	/** What they brought, until it is dismissed. */
	received: readonly Received[] = $state.raw([]);
	/** Decisions on files that may come. */
	#awaited: readonly DecidedFile[] = [];
	readonly #project: Project;
	readonly #load: (file: ProjectFile) => Promise<void>;

	constructor(project: Project, load: (file: ProjectFile) => Promise<void>) {
		this.#project = project;
		this.#load = load;
	}

	/** Keeps decisions for the files that they concern, there already or to come. */
	expect(given: readonly DecisionsFile[]): void {
		for (const one of given) {
			if (one.kind !== 'document') continue;
			const { files, actors } = one.document;
			if (this.#project.files.length > 0) this.#project.record({ kind: 'replay', file: one.from });
			this.#awaited = [...files, ...this.#awaited];
			this.#project.actorDecisions = [...this.#project.actorDecisions, ...actors];
			const received = { from: one.from, files: files.length, actors: actors.length };
			this.#tell({ kind: 'decisions', ...received });
		}
	}

	/** Gives a file that has been read the decisions that wait for it. */
	async replay(file: ProjectFile): Promise<void> {
		const columns = file.reading?.columns.map(({ name }) => name) ?? [];
		const decided = decisionsFor(file.name, columns, this.#awaited);
		if (!decided) return;
		if (decided.feeds) file.setFeeds(decided.feeds);
		if (Object.keys(decided.choices).length === 0) return;
		file.choices = { ...file.choices, ...decided.choices };
		await this.#load(file);
	}

	/** Applies what was given to the files that are there. */
	async apply(given: readonly DecisionsFile[]): Promise<void> {
		for (const one of given) {
			if (one.kind === 'unreadable') this.#tell(one);
			else if (one.kind === 'mended') await this.#mend(one);
			else if (one.kind === 'document') {
				await Promise.all(this.#project.files.map((file) => this.replay(file)));
				await this.#project.rebuild();
			} else {
				this.#tell({ kind: 'actors', from: one.from, decisions: one.decisions.length });
				await this.#project.decideActors(one.decisions);
			}
		}
	}

	dismiss(received: Received): void {
		this.received = this.received.filter((other) => other !== received);
	}

	async #mend({ from, rows }: DecisionsFile & { kind: 'mended' }): Promise<void> {
		for (const { received, file, corrections } of receivedOf(from, rows, this.#project.files)) {
			this.#tell(received);
			if (!file || corrections.length === 0) continue;
			const all = [...(file.choices.corrections ?? []), ...corrections];
			await this.#project.reread(file, { ...file.choices, corrections: all });
		}
	}

	#tell(received: Received): void {
		this.received = [...this.received, received];
	}
}
