import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withPage } from '../../tools/browser.mjs';
import { DIALECTS, titleOf } from './dialects.mjs';

const TIMEOUT_MS = 180_000;
const execute = promisify(execFile);

async function runNative({ path, dialect }) {
	const script = join(import.meta.dirname, 'native.mjs');
	const { stdout } = await execute(process.execPath, [script, path, dialect], {
		timeout: TIMEOUT_MS,
	});
	return JSON.parse(stdout.trim().split('\n').at(-1));
}

const inBrowser =
	(contender) =>
	({ path, dialect, origin }) => {
		const { decimal } = DIALECTS[dialect];
		const [channel, amount] = ['channel', 'amount'].map((kind) => titleOf(DIALECTS[dialect], kind));
		const facts = JSON.stringify({ decimal, channel, amount });
		const address = `${origin}/import.html?${new URLSearchParams({ contender, facts })}`;
		return withPage(address, async (page) => {
			await page.waitForSelector('html[data-ready]', { state: 'attached' });
			await page.setInputFiles('input', path);
			let timer;
			const late = new Promise((_, reject) => {
				timer = setTimeout(() => reject(new Error('no answer in time')), TIMEOUT_MS);
			});
			try {
				return await Promise.race([page.evaluate(() => window.outcome), late]);
			} finally {
				clearTimeout(timer);
			}
		});
	};

/** Who is measured. The first is what the others are compared with; only a peer may fail. */
export const CONTENDERS = [
	{ key: 'native', title: 'DuckDB, native, 1 thread, types given', run: runNative },
	{ key: 'maillage', title: '**Maillage**', run: inBrowser('maillage'), isOurs: true },
	{ key: 'duckdb-wasm', title: 'DuckDB-WASM, its own reader', run: inBrowser('duckdb-wasm') },
	{ key: 'papa', title: 'Papa Parse in a worker, objects', run: inBrowser('papa') },
];
