import { ReadingError } from './reading-error.ts';

/** Gives the answer, or refuses; before that, any number of other messages may come. */
export interface Exchange<Answer> {
	resolve(answer: Answer): void;
	reject(error: unknown): void;
}

/**
 * Asks a worker of its own, which ends with the answer. Aborting ends it at once: the promise rejects
 * with the signal's reason. A worker that dies gives a ReadingError.
 */
export function askWorker<Question, Message, Answer>(
	newWorker: () => Worker,
	question: Question,
	onmessage: (message: Message, exchange: Exchange<Answer>) => void,
	signal?: AbortSignal,
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const worker = newWorker();
		const end = () => {
			worker.terminate();
			signal?.removeEventListener('abort', abort);
		};
		const fail = (error: unknown) => {
			end();
			reject(error);
		};
		const abort = () => fail(signal?.reason);
		signal?.addEventListener('abort', abort);
		const exchange: Exchange<Answer> = {
			resolve(answer) {
				end();
				resolve(answer);
			},
			reject: fail,
		};
		worker.onmessage = ({ data }: MessageEvent<Message>) => onmessage(data, exchange);
		worker.onerror = (event) => fail(new ReadingError('worker', event.message));
		worker.onmessageerror = () => fail(new ReadingError('worker'));
		try {
			worker.postMessage(question);
		} catch (error) {
			fail(error);
		}
	});
}
