import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { kernel } from './src/tools/kernel-plugin.mjs';
import { chromiumLaunch } from './tests/chromium.mjs';

export default defineConfig({
	plugins: [kernel(), sveltekit()],
	build: { target: 'es2023', chunkSizeWarningLimit: 1000 },
	worker: { format: 'es', plugins: () => [kernel()] },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	test: {
		expect: { requireAssertions: true },
		env: { TZ: 'Europe/Paris' },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Files share their modules, and so the engines that they open: twice as fast.
					isolate: false,
					include: ['tests/unit/**/*.test.ts'],
					testTimeout: 30_000,
					hookTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 30_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunch() }),
						instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
					},
				},
			},
		],
	},
});
