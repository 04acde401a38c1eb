import { proposeInWorker } from '../matching/propose-in-worker.ts';
import type { ComparedActor, SameActorProposal } from '../model/same-actor.ts';
import {
	comparedActors,
	toCompared,
	type ComparedRow,
} from '../queries/canonical/compared-actors.ts';
import type { Project } from './project.svelte.ts';

/** The search for actors that are likely one, among those of the project as they stand. */
export class SameActors {
	proposals: SameActorProposal[] | undefined = $state.raw();
	/** Those that no decision has answered yet. */
	readonly open = $derived(this.proposals?.filter((one) => !this.#isDecided(one)));
	/** By identifier: what each proposed actor is called, and how often it is mentioned. */
	actors: ReadonlyMap<string, ComparedActor> = $state.raw(new Map());
	progress = $state(0);
	error: Error | undefined = $state.raw();
	isSearching = $state(false);
	readonly #project: Project;
	#cancel: AbortController | undefined;

	constructor(project: Project) {
		this.#project = project;
	}

	/** What an actor was called when names were last compared. */
	labelOf(id: string): string {
		return this.actors.get(id)?.label ?? id;
	}

	/** Merged into another, or told apart from one of those it was likened to. */
	#isDecided({ members }: SameActorProposal): boolean {
		return this.#project.actorDecisions.some(
			(decision) => members.filter((id) => decision.members.includes(id)).length > 1,
		);
	}

	/** Compares all actors; a search under way is given up. */
	async search(): Promise<void> {
		this.cancel();
		const cancel = new AbortController();
		this.#cancel = cancel;
		const { signal } = cancel;
		this.isSearching = true;
		this.progress = 0;
		this.error = undefined;
		try {
			const { fed, actorDecisions } = this.#project;
			const rows = await this.#project.run<ComparedRow>(comparedActors(fed), signal);
			const actors = rows.map(toCompared);
			const onprogress = (share: number) => (this.progress = share);
			const proposals = await proposeInWorker(actors, actorDecisions, { signal, onprogress });
			signal.throwIfAborted();
			this.actors = new Map(actors.map((actor) => [actor.id, actor]));
			this.proposals = proposals;
		} catch (error) {
			if (!signal.aborted) this.error = error instanceof Error ? error : new Error(String(error));
		} finally {
			if (this.#cancel === cancel) this.isSearching = false;
		}
	}

	cancel(): void {
		this.#cancel?.abort();
		this.isSearching = false;
	}
}
