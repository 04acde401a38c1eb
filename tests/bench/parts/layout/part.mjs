import { randomLcg } from 'd3';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kernel } from '../../../../src/tools/kernel-plugin.mjs';
import { markdownTable, spread, whole } from '../../tools/markdown.mjs';
import { median, range } from '../../tools/statistics.mjs';
import { contenders } from './contenders.mjs';
import { networks } from './networks.mjs';
import { overlapsOf } from './overlaps.mjs';

/** What is measured, built as the site has it. */
async function buildSubjects(folder) {
	const { build } = await import('vite');
	await build({
		configFile: false,
		logLevel: 'error',
		plugins: [kernel()],
		build: {
			ssr: resolve('tests/bench/parts/layout/subjects.ts'),
			outDir: folder,
			rolldownOptions: { output: { entryFileNames: 'subjects.mjs' } },
		},
	});
	return import(pathToFileURL(join(resolve(folder), 'subjects.mjs')));
}

/** The longest runs are made once. */
const LONG_MS = 10_000;

/** How much worse than ForceAtlas2 at its end the length of ties may be. */
const TOLERANCE = 0.02;

function measure(contender, network, subjects, runs) {
	const [milliseconds, cpuMs] = [[], []];
	let outcome;
	const before = process.memoryUsage();
	for (let run = 0; run < runs; run += 1) {
		const [began, cpu] = [performance.now(), process.cpuUsage()];
		outcome = contender.place(network, subjects);
		milliseconds.push(performance.now() - began);
		cpuMs.push(process.cpuUsage(cpu).user / 1000);
		if (milliseconds[0] > LONG_MS) break;
	}
	const after = process.memoryUsage();
	const { places, iterations, isEnded = true } = outcome;
	return {
		title: contender.title,
		isOurs: contender.isOurs === true,
		milliseconds,
		cpuMs,
		iterations,
		isEnded,
		ratio: subjects.edgeLengthRatio(network.flat, places, randomLcg(2)),
		purity: network.of && subjects.neighbourhoodPurity(places, network.of),
		overlaps: overlapsOf(places, network.room, subjects),
		memoryMiB: Math.max(0, after.rss - before.rss) / 2 ** 20,
	};
}

/** How long layouts take in Node, and how good they are, beside ForceAtlas2 of graphology. */
export async function runPart({ options, RESULTS }) {
	const subjects = await buildSubjects(join(RESULTS, 'layout'));
	const runs = Number(options.runs ?? 3);
	const errors = [];
	const results = [];
	for (const { name, graph, of } of networks(subjects, Number(options.actors ?? Infinity))) {
		const { flat } = subjects.flatten(graph);
		const network = { flat, of, room: subjects.roomOf(graph) };
		const where = `${name}, ${whole(flat.count)} / ${whole(flat.sources.length)}`;
		const here = contenders(subjects).map((one) => measure(one, network, subjects, runs));
		const peer = here.find(({ isOurs }) => !isOurs);
		for (const { title, isOurs, ratio, overlaps } of here) {
			if (!isOurs) continue;
			if (overlaps > 0) errors.push(`${where}, ${title}: ${overlaps} overlaps`);
			if (ratio > peer.ratio + TOLERANCE) {
				errors.push(`${where}, ${title}: length of ties ${ratio}, ForceAtlas2 has ${peer.ratio}`);
			}
		}
		results.push(...here.map((one) => ({ network: where, ...one })));
	}
	const rows = results.map((one) => [
		one.network,
		one.title + (one.isEnded ? '' : ' (not at its end)'),
		spread(median(one.milliseconds), range(one.milliseconds)),
		whole(median(one.cpuMs)),
		one.iterations === undefined ? '–' : (median(one.milliseconds) / one.iterations).toFixed(1),
		whole(one.iterations),
		one.ratio.toFixed(3),
		one.purity === undefined ? '–' : one.purity.toFixed(3),
		whole(one.overlaps),
		whole(one.memoryMiB),
	]);
	const titles = [
		'actors / ties', 'by', 'ms, median (range)', 'CPU ms', 'ms / iteration', 'iterations',
		'tie length ÷ any distance', '10 nearest in the same group', 'overlaps', 'MiB more',
	]; // prettier-ignore
	return { results, markdown: `### Layout\n\n${markdownTable(titles, rows)}`, errors };
}
