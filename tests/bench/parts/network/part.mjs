import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownTable } from '../../tools/markdown.mjs';
import { measureGroups } from './groups.mjs';
import { measureMeasures } from './measures.mjs';

/** What is measured, built as the site has it. */
async function buildSubjects(folder) {
	const { build } = await import('vite');
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			ssr: resolve('tests/bench/parts/network/subjects.ts'),
			outDir: folder,
			rolldownOptions: { output: { entryFileNames: 'subjects.mjs' } },
		},
	});
	return import(pathToFileURL(join(resolve(folder), 'subjects.mjs')));
}

/** How long it takes in Node to find groups and to measure actors, beside libraries of this field. */
export async function runPart({ options, RESULTS }) {
	const subjects = await buildSubjects(join(RESULTS, 'network'));
	const asked = { runs: Number(options.runs ?? 3), most: Number(options.actors ?? Infinity) };
	const groups = measureGroups(subjects, asked);
	const measures = measureMeasures(subjects, asked);
	const markdown = [
		'### Groups',
		markdownTable(groups.titles, groups.rows),
		'### Measures of actors',
		markdownTable(measures.titles, measures.rows),
		measures.note,
	].join('\n\n');
	return {
		results: { groups: groups.results, measures: measures.results },
		markdown,
		errors: [...groups.errors, ...measures.errors],
	};
}
