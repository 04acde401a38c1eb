import { watchBlocks, type Blocks } from '../block-watch.ts';
import type { Answer, Contender, FileFacts } from './contender.ts';

/** What a run leaves for the one that measures. */
export interface Outcome extends Blocks {
	answer: Answer;
	milliseconds: number;
	/** By step, when it ended, in milliseconds after the choice of the file. */
	marks: Record<string, number>;
}

declare global {
	interface Window {
		outcome: Promise<Outcome>;
	}
}

const CONTENDERS: Record<string, () => Promise<{ contender: Contender }>> = {
	maillage: () => import('./maillage.ts'),
	papa: () => import('./papa.ts'),
	'duckdb-wasm': () => import('./duckdb-wasm.ts'),
};

async function run(contender: Contender, file: File, facts: FileFacts): Promise<Outcome> {
	const blocks = watchBlocks();
	const began = performance.now();
	const marks: Record<string, number> = {};
	const answer = await contender(file, facts, (step) => (marks[step] = performance.now() - began));
	const milliseconds = performance.now() - began;
	return { answer, milliseconds, marks, ...blocks.end() };
}

/** `?contender=…&facts=…`; the measure begins when a file is chosen. */
const asked = new URL(location.href).searchParams;
const { contender } = await CONTENDERS[asked.get('contender') ?? '']!();
const facts = JSON.parse(asked.get('facts') ?? '{}') as FileFacts;
const input = document.querySelector('input')!;

window.outcome = new Promise((resolve, reject) => {
	input.addEventListener('change', () => {
		run(contender, input.files![0]!, facts).then(resolve, reject);
	});
});
document.documentElement.dataset.ready = '';
