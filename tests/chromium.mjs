import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
];

/** Path of a Chromium that exists on this machine, or undefined. An explicit CHROMIUM_PATH wins. */
export function findChromium() {
	const candidates = [process.env.CHROMIUM_PATH, ...SYSTEM_BROWSERS, chromium.executablePath()];
	return candidates.find((path) => path && existsSync(path));
}

/**
 * For tests that open the engine again and again: its code is compiled once, quickly, and not a
 * second time for a speed that no test lives long enough to see; its 34 MB are fetched once, a
 * window's cache in memory holding no file larger than an eighth of its size.
 */
const SHORT_LIVED = [
	'--js-flags=--no-wasm-tier-up --no-wasm-dynamic-tiering',
	'--disk-cache-size=1000000000',
];

/** Launch options shared by every test that drives a browser: quiet, software WebGL, no background traffic. */
export function chromiumLaunch({ shortLived = false } = {}) {
	return {
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			...(shortLived ? SHORT_LIVED : []),
		],
	};
}
