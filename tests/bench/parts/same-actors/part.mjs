import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownTable, spread, whole } from '../../tools/markdown.mjs';
import { median, range } from '../../tools/statistics.mjs';
import { WORKLOADS } from './workload.mjs';

const SIZES = [5_000, 10_000, 20_000];
const RUNS = 5;

/** What looks for actors that are one, built as the site has it. */
async function buildMatcher(folder) {
	const { build } = await import('vite');
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			ssr: resolve('src/lib/matching/propose-same-actors.ts'),
			outDir: folder,
			rolldownOptions: { output: { entryFileNames: 'matcher.mjs' } },
		},
	});
	return import(pathToFileURL(join(resolve(folder), 'matcher.mjs')));
}

/** What is wrong in the proposals, if anything: each name and its twin are to be proposed, surely. */
function wrongIn(proposals, { twins }) {
	const sure = proposals.filter(({ level }) => level === 'high');
	const groupOf = new Map(sure.flatMap((one) => one.members.map((member) => [member, one])));
	const missed = twins.filter(([a, b]) => !groupOf.has(a) || groupOf.get(a) !== groupOf.get(b));
	if (missed.length > 0) return `${missed.length} twins not found, such as ${missed[0]}`;
	if (twins.length === 0 && proposals.length > 0) return `${proposals.length} proposals`;
	return undefined;
}

/** How long it takes in Node to find, among so many names, those that are one. */
export async function runPart({ options, RESULTS }) {
	const { proposeSameActors } = await buildMatcher(join(RESULTS, 'matcher'));
	const errors = [];
	const results = [];
	for (const [name, workload] of Object.entries(WORKLOADS)) {
		for (const size of SIZES) {
			const work = workload(size);
			const actors = work.labels.map((label) => ({ id: label, label, rows: 1 }));
			const milliseconds = [];
			for (let run = 0; run < Number(options.runs ?? RUNS); run++) {
				const began = performance.now();
				const proposals = proposeSameActors(actors, []);
				milliseconds.push(performance.now() - began);
				const wrong = wrongIn(proposals, work);
				if (wrong) errors.push(`${name}, ${size} names: ${wrong}`);
			}
			results.push({ name, size, milliseconds });
		}
	}
	const rows = results.map(({ name, size, milliseconds }) => [
		name,
		whole(size),
		spread(median(milliseconds), range(milliseconds)),
	]);
	const markdown = `### Same actors\n\n${markdownTable(['names', 'how many', 'ms, median (range)'], rows)}`;
	return { results, markdown, errors };
}
