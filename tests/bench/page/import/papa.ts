import type { Answer, Contender, FileFacts } from './contender.ts';

export interface ToPapaWorker {
	file: File;
	facts: FileFacts;
}

export type FromPapaWorker =
	{ kind: 'parsed' } | { kind: 'answered'; answer: Answer } | { kind: 'failed'; error: string };

/** Papa Parse, and the rows as objects: all of it in a worker, where they stay. */
export const contender: Contender = (file, facts, mark) =>
	new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./papa.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<FromPapaWorker>) => {
			if (data.kind === 'parsed') {
				mark('read');
			} else if (data.kind === 'failed') {
				reject(new Error(data.error));
			} else {
				mark('queried');
				resolve(data.answer);
			}
		};
		worker.onerror = (event) => reject(new Error(event.message || 'worker'));
		worker.postMessage({ file, facts } satisfies ToPapaWorker);
	});
