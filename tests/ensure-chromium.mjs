import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

function attempt(command, ...args) {
	console.log(`> ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}

/** Debian's own package, where the machine is a Debian and lets one install. */
function installDebianPackage() {
	const isRoot = process.getuid?.() === 0;
	const apt = (...args) =>
		isRoot ? attempt('apt-get', ...args) : attempt('sudo', '-n', 'apt-get', ...args);
	return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

/**
 * A Chromium to test with: one that is there, else Playwright's own, else Debian's package.
 * Ends the process with what to do when none can be had.
 */
export async function ensureChromium() {
	if (findChromium()) return;
	console.log('No Chromium on this machine: installing one for the tests…');
	attempt('npx', '--no-install', 'playwright', 'install', '--with-deps', 'chromium');
	if (findChromium()) return;
	installDebianPackage();
	if (findChromium()) return;
	console.error(
		'No Chromium could be installed. Install one by hand, or give its path in CHROMIUM_PATH.',
	);
	process.exit(1);
}
