import type { ActorDecision, ComparedActor, SameActorProposal } from '../model/same-actor.ts';
import { runInWorker, type WorkerOptions } from '../workers/run-in-worker.ts';

/** What the worker is asked. */
export interface ToMatch {
	actors: readonly ComparedActor[];
	decisions: readonly ActorDecision[];
}

/**
 * Looks for actors that are likely one away from the page: `proposeSameActors` in a worker made for
 * it. Rejects with the signal's reason when it is aborted.
 */
export function proposeInWorker(
	actors: readonly ComparedActor[],
	decisions: readonly ActorDecision[],
	options?: WorkerOptions,
): Promise<SameActorProposal[]> {
	const start = () =>
		new Worker(new URL('./matching.worker.ts', import.meta.url), { type: 'module' });
	const question: ToMatch = { actors, decisions };
	return runInWorker<SameActorProposal[]>(start, question, options);
}
