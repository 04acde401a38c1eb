/**
 * Calls back once what is on the page has been painted, so that what comes first is seen first.
 *
 * @returns gives the call up
 */
export function afterPaint(callback: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	// A frame's callbacks run before it is painted; a task that they ask for runs after.
	const frame = requestAnimationFrame(() => (timer = setTimeout(callback)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
