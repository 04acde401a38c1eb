/** Milliseconds of work between two pauses: a frame has room for the rest of the page. */
const SLICE = 12;

/** Lets the page do what waits, without the 4 ms that a timer would add. */
function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}

/** Does something with each item, in slices short enough for the page never to be held up. */
export async function inSlices<T>(
	items: Iterable<T>,
	work: (item: T, index: number) => void,
): Promise<void> {
	let index = 0;
	let began = performance.now();
	for (const item of items) {
		work(item, index);
		index += 1;
		if (index % 256 !== 0 || performance.now() - began < SLICE) continue;
		await pause();
		began = performance.now();
	}
}
