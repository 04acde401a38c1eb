/** What a worker of this folder posts: progress any number of times, then its result. */
export type FromWorker<R> = { progress: number } | { result: R };

export interface WorkerOptions {
	/** Stops the work: the promise is rejected with the signal's reason. */
	signal?: AbortSignal;
	/** Share of the work done, between 0 and 1. */
	onprogress?: (share: number) => void;
}

/**
 * Gives one message to a worker made for it and waits for its result. The worker is ended in
 * every case; an error inside it rejects the promise.
 */
export function runInWorker<R>(
	start: () => Worker,
	message: unknown,
	{ signal, onprogress }: WorkerOptions = {},
): Promise<R> {
	return new Promise<R>((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const worker = start();
		const end = (settle: () => void) => {
			worker.terminate();
			signal?.removeEventListener('abort', abort);
			settle();
		};
		const abort = () => end(() => reject(signal?.reason));
		signal?.addEventListener('abort', abort);
		worker.onmessage = ({ data }: MessageEvent<FromWorker<R>>) => {
			if ('result' in data) end(() => resolve(data.result));
			else onprogress?.(data.progress);
		};
		worker.onerror = (event) => end(() => reject(new Error(event.message)));
		worker.postMessage(message);
	});
}

/** Reports progress at most every `interval` milliseconds. */
export function reportEvery(interval: number, post: (share: number) => void) {
	let last = -Infinity;
	return (share: number) => {
		const now = performance.now();
		if (now - last < interval) return;
		last = now;
		post(share);
	};
}
