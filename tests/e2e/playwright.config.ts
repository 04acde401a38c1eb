import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../chromium.mjs';

/** Another one where several copies of the project are tested at once. */
const PORT = Number(process.env.MAILLAGE_TEST_PORT ?? 4183);

/** Drives the built site, as users get it. `npm test` builds it first. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	timeout: 90_000,
	expect: { timeout: 20_000 },
	retries: 0,
	workers: 2,
	fullyParallel: false,
	reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: chromiumLaunch({ shortLived: true }),
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		viewport: { width: 1280, height: 800 },
	},
	webServer: {
		command: `npx --no-install vite preview --port ${PORT} --strictPort`,
		cwd: '../..',
		port: PORT,
		reuseExistingServer: false,
	},
});
