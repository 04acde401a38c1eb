import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureDependencies } from '../src/tools/ensure-dependencies.mjs';

ensureDependencies();
const { ensureChromium } = await import('./ensure-chromium.mjs');
await ensureChromium();

const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

/** Fixed for every test: the language and the clock's place never come from the machine. */
const ENV = {
	...process.env,
	TZ: 'Europe/Paris',
	LANG: 'fr_FR.UTF-8',
	LC_ALL: 'C.UTF-8',
	NO_COLOR: '1',
};

function run(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: 'inherit',
			env: ENV,
			shell: process.platform === 'win32',
		});
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** A check without a count of its own counts for one. */
const asOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Counts of a vitest report; a run that died counts for one failure more. */
function countVitest(ok, file) {
	const report = readJson(file);
	if (!report) return asOne(false);
	const { numPassedTests, numFailedTests, numPendingTests } = report;
	const failed = Math.max(numFailedTests, ok ? 0 : 1);
	return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function countPlaywright(ok, file) {
	const stats = readJson(file)?.stats;
	if (!stats) return asOne(false);
	const failed = Math.max(stats.unexpected + stats.flaky, ok ? 0 : 1);
	return { passed: stats.expected, failed, skipped: stats.skipped };
}

const npx = (tool, ...args) => run('npx', ['--no-install', tool, ...args]);
const vitest = async (project) => {
	const file = `${RESULTS}/${project}.json`;
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	return countVitest(await npx('vitest', 'run', '--project', project, ...reporters), file);
};

const STEPS = [
	['format', async () => asOne(await npx('prettier', '--check', '.', '--log-level', 'warn'))],
	['lint', async () => asOne(await npx('eslint', '.', '--max-warnings', '0'))],
	['types', async () => asOne(await run('npm', ['run', '--silent', 'check']))],
	['unit and architecture', () => vitest('unit')],
	['browser', () => vitest('browser')],
	['build', async () => asOne(await npx('vite', 'build', '--logLevel', 'warn'))],
	[
		'end to end',
		async () => {
			const file = `${RESULTS}/e2e.json`;
			const ok = await npx('playwright', 'test', '--config', 'tests/e2e/playwright.config.ts');
			return countPlaywright(ok, file);
		},
	],
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, step] of STEPS) {
	console.log(`\n=== ${name} ===`);
	const started = Date.now();
	const counts = await step();
	for (const key of Object.keys(total)) total[key] += counts[key];
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
}

if (total.skipped > 0)
	console.log(`\n${total.skipped} skipped: their files are not on this machine.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
