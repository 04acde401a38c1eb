/** What cannot follow a move comes back this long after the last one, in milliseconds. */
const REST = 120;
/** And not before this many times what it cost the last time: a slow machine is left to move. */
const PATIENCE = 3;

/** Whether a view holds still, so that what is too much for each frame can be drawn. */
export class Rest {
	#isResting = true;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#onrest: () => void;
	/** Milliseconds. */
	#cost = 0;

	/** @param onrest called when moves have ended */
	constructor(onrest: () => void) {
		this.#onrest = onrest;
	}

	get isResting(): boolean {
		return this.#isResting;
	}

	moved(): void {
		this.#isResting = false;
		clearTimeout(this.#timer);
		const pause = Math.max(REST, PATIENCE * this.#cost);
		this.#timer = setTimeout(() => {
			this.#isResting = true;
			const start = performance.now();
			this.#onrest();
			this.#cost = performance.now() - start;
		}, pause);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}
