/**
 * Measures Maillage beside what others use for the same work, on this machine, in one run:
 *
 *     npm run bench -- [parts…] [--large] [--runs=5] [--dialects=english,french]
 *         [--contenders=native,maillage,duckdb-wasm,papa] [--actors=10000]
 *
 * Prints Markdown tables and writes test-results/bench/PART.json. A wrong answer is a failure; a slow
 * one never is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from '../../src/tools/ensure-dependencies.mjs';
import { PARTS } from './parts.mjs';
import { readArguments } from './tools/arguments.mjs';

ensureDependencies();
const { ensureChromium } = await import('../ensure-chromium.mjs');
await ensureChromium();
const { describeMachine, loadAverage, loopMs } = await import('./tools/machine.mjs');
const { buildPages, servePages } = await import('./tools/pages.mjs');

const RESULTS = 'test-results/bench';
const { names, options } = readArguments(process.argv.slice(2), Object.keys(PARTS));
mkdirSync(RESULTS, { recursive: true });

const pages = join(RESULTS, 'pages');
await buildPages(pages);
const site = await servePages(pages);
let failures = 0;
try {
	for (const name of names) {
		const { runPart } = await PARTS[name]();
		const before = { load: loadAverage(), loopMs: loopMs() };
		const began = Date.now();
		const { results, markdown, errors } = await runPart({ origin: site.origin, options, RESULTS });
		const after = { load: loadAverage(), loopMs: loopMs() };
		const machine = { ...describeMachine(), before, after };
		const file = join(RESULTS, `${name}.json`);
		writeFileSync(file, `${JSON.stringify({ machine, results, errors }, null, '\t')}\n`);
		const seconds = Math.round((Date.now() - began) / 1000);
		console.log(`\n${markdown}`);
		console.log(
			`${machine.cores} × ${machine.processor}; load average ${before.load}, then ${after.load}; ` +
				`a fixed loop took ${before.loopMs} ms, then ${after.loopMs}; ` +
				`${seconds} s in all; details in ${file}\n`,
		);
		for (const error of errors) console.error(`FAILED: ${error}`);
		failures += errors.length;
	}
} finally {
	site.close();
}
process.exit(failures === 0 ? 0 : 1);
