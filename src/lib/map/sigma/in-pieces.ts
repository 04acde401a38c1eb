/** Parts of the first piece, which is seen at once. */
const FIRST = 4000;
const LEAST = 500;
/** A frame that lasts no longer leaves room for more, in milliseconds. */
const SHORT = 25;
/** One that lasts longer keeps the page from answering. */
const LONG = 45;

/** A long drawing made a piece at each frame of the screen, so that it can be left at any time. */
export class InPieces {
	#frame = 0;

	/** @param advance draws so many parts more, and returns whether some are left */
	draw(advance: (most: number) => boolean): void {
		this.stop();
		let piece = FIRST;
		let before = performance.now();
		const go = (now: number) => {
			const lasted = now - before;
			before = now;
			if (lasted < SHORT) piece *= 2;
			else if (lasted > LONG) piece = Math.max(LEAST, piece / 2);
			if (advance(piece)) this.#frame = requestAnimationFrame(go);
		};
		if (advance(piece)) this.#frame = requestAnimationFrame(go);
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
	}
}
