import { untrack } from 'svelte';

/** How work is followed and stopped. */
export interface Following {
	signal: AbortSignal;
	/** Share of the work done. */
	onprogress: (share: number) => void;
}

/** What to measure, and of what: the same name of the same thing is measured once. */
export interface Asked<T> {
	of: object;
	name: string;
	work: (following: Following) => Promise<T>;
}

/**
 * Measures that take time: followed, cancelled when no longer asked for, and kept as long as what
 * they are measures of. To be made while a component initialises.
 */
export class Measurement<T> {
	/** Share of the work under way. */
	progress = $state(0);
	/** Name of what is under way. */
	busy: string | undefined = $state();
	error: Error | undefined = $state.raw();
	readonly #kept = new WeakMap<object, Map<string, T>>();
	/** Follows what is kept. */
	#found = $state(0);

	/** `ask` reads the state, and gives what is to be measured now, or nothing. */
	constructor(ask: () => Asked<T> | undefined) {
		$effect(() => {
			const asked = ask();
			if (!asked || untrack(() => this.get(asked.of, asked.name)) !== undefined) return;
			const controller = new AbortController();
			this.#begin(asked, controller.signal);
			return () => {
				controller.abort();
				this.busy = undefined;
			};
		});
	}

	get(of: object | undefined, name: string): T | undefined {
		void this.#found;
		return of && this.#kept.get(of)?.get(name);
	}

	#begin({ of, name, work }: Asked<T>, signal: AbortSignal): void {
		this.busy = name;
		this.progress = 0;
		this.error = undefined;
		work({ signal, onprogress: (share) => (this.progress = share) }).then(
			(value) => {
				if (signal.aborted) return;
				this.#kept.set(of, (this.#kept.get(of) ?? new Map<string, T>()).set(name, value));
				this.busy = undefined;
				this.#found += 1;
			},
			(error: unknown) => {
				if (signal.aborted) return;
				this.busy = undefined;
				this.error = error instanceof Error ? error : new Error(String(error));
			},
		);
	}
}
