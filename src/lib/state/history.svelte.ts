import type { DecisionName } from '../model/decision-name.ts';

interface Step<Snapshot, Name> {
	name: Name;
	/** How things stood on the other side of the step. */
	snapshot: Snapshot;
}

/** Steps kept: past that, the oldest is forgotten. */
const MOST_STEPS = 200;

/** The decisions taken, to undo and redo, each with how things stood before it. */
export class History<Snapshot, Name = DecisionName> {
	#past: Step<Snapshot, Name>[] = $state.raw([]);
	#future: Step<Snapshot, Name>[] = $state.raw([]);
	/** What undoing and redoing would concern; nothing when there is nothing. */
	readonly undoable = $derived(this.#past.at(-1)?.name);
	readonly redoable = $derived(this.#future.at(-1)?.name);

	/** Keeps how things stand before a decision. What was undone can no more be redone. */
	record(name: Name, before: Snapshot): void {
		this.#past = [...this.#past, { name, snapshot: before }].slice(-MOST_STEPS);
		this.#future = [];
	}

	/** How things stood before the last decision, given how they stand now. */
	undo(now: Snapshot): Snapshot | undefined {
		const step = this.#past.at(-1);
		if (!step) return undefined;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, { name: step.name, snapshot: now }];
		return step.snapshot;
	}

	redo(now: Snapshot): Snapshot | undefined {
		const step = this.#future.at(-1);
		if (!step) return undefined;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, { name: step.name, snapshot: now }];
		return step.snapshot;
	}
}
