import { decisionsFor, type DecidedFile } from '../import/decisions/decisions-document.ts';
import { mergeCorrections } from '../network/corrections/merge-corrections.ts';
import type { DecidedNetwork } from '../model/named-network.ts';
import type { Received } from '../model/received.ts';
import { tablesNamed } from '../model/relation-tables.ts';
import { receivedOf, type DecisionsFile } from './received-files.ts';
import type { ProjectFile } from './project-file.svelte.ts';
import type { Project } from './project.svelte.ts';

/** The decisions that came to a project as files: those of another day, rows mended elsewhere. */
export class GivenDecisions {
	/** What they brought, until it is dismissed. */
	received: readonly Received[] = $state.raw([]);
	/** Decisions on files that may come. */
	#awaited: readonly DecidedFile[] = [];
	/** Networks of files that may come. */
	#awaitedNetworks: readonly DecidedNetwork[] = [];
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
			const { files, actors, networks, dashboards } = one.document;
			if (this.#project.files.length > 0) this.#project.record({ kind: 'replay', file: one.from });
			this.#awaited = [...files, ...this.#awaited];
			this.#awaitedNetworks = [...this.#awaitedNetworks, ...networks];
			this.#project.actorDecisions = [...this.#project.actorDecisions, ...actors];
			this.#project.dashboards.receive(dashboards);
			const counts = {
				files: files.length,
				actors: actors.length,
				networks: networks.length,
				dashboards: dashboards.length,
			};
			this.#tell({ kind: 'decisions', from: one.from, ...counts });
		}
	}

	/** Gives a file that has been read the decisions that wait for it. */
	async replay(file: ProjectFile): Promise<void> {
		this.#takeNetworks();
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
			else if (one.kind === 'corrections') this.#take(one);
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

	/** The networks whose files are all there. */
	#takeNetworks(): void {
		const tables = new Set(this.#project.tables.map(({ name }) => name));
		const isThere = ({ relation }: DecidedNetwork) =>
			tables.size > 0 && (!relation || tablesNamed(relation).every((name) => tables.has(name)));
		this.#project.networks.receive(this.#awaitedNetworks.filter(isThere));
		this.#awaitedNetworks = this.#awaitedNetworks.filter((network) => !isThere(network));
	}

	/** Corrections are those of the network at hand. */
	#take({
		kind,
		from,
		corrections: came,
		problems,
	}: DecisionsFile & { kind: 'corrections' }): void {
		const { networks } = this.#project;
		const there = networks.current.corrections ?? [];
		const { corrections, ...counts } = mergeCorrections(there, came);
		if (counts.added + counts.decided > 0) {
			networks.change('corrections-received', { corrections });
		}
		this.#tell({ kind, from, ...counts, problems });
	}

	#tell(received: Received): void {
		this.received = [...this.received, received];
	}
}
