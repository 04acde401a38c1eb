import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../chromium.mjs';
import { PORT, READER } from './reader.ts';

/** Drives the built site, as users get it. `npm test` builds it first. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	timeout: 90_000,
	expect: { timeout: 20_000 },
	retries: 0,
	workers: 2,
	fullyParallel: true,
	reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
	use: {
		...READER,
		launchOptions: chromiumLaunch({ shortLived: true }),
	},
	webServer: {
		command: `npx --no-install vite preview --port ${PORT} --strictPort`,
		cwd: '../..',
		port: PORT,
		reuseExistingServer: false,
	},
});
