/**
 * The latest answer to a question that follows the state. When the question changes, the one
 * under way is aborted and its answer ignored; the previous answer stays until the next comes.
 * To be made while a component initialises.
 */
export class Latest<T> {
	value: T | undefined = $state.raw();
	error: Error | undefined = $state.raw();
	busy = $state(false);

	/** `ask` reads the state synchronously and returns the work to do, or nothing to wait. */
	constructor(ask: () => ((signal: AbortSignal) => Promise<T>) | undefined) {
		$effect(() => {
			const work = ask();
			if (!work) return;
			const controller = new AbortController();
			this.busy = true;
			work(controller.signal).then(
				(value) => this.#settle(controller.signal, value, undefined),
				(error: unknown) => this.#settle(controller.signal, undefined, error),
			);
			return () => controller.abort();
		});
	}

	#settle(signal: AbortSignal, value: T | undefined, error: unknown): void {
		if (signal.aborted) return;
		this.busy = false;
		if (error === undefined) this.value = value;
		this.error = error === undefined ? undefined : toError(error);
	}
}

function toError(error: unknown): Error {
	return error instanceof Error ? error : new Error(String(error));
}
