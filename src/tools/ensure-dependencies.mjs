import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** The packages installed are those of the lock file. npm writes its own copy of the lock when done. */
function areInstalled() {
	const installed = 'node_modules/.package-lock.json';
	if (!existsSync(installed)) return false;
	const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
	const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
	return Object.entries(wanted).every(
		([path, { version, optional, devOptional }]) =>
			path === '' || optional || devOptional || found[path]?.version === version,
	);
}

/** Installs the packages of the lock file when they are missing or others. Ends the process on failure. */
export function ensureDependencies() {
	if (!statSync('package.json', { throwIfNoEntry: false })) {
		console.error('Run this command from the folder of the project, where package.json is.');
		process.exit(1);
	}
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(`Maillage needs Node 20.19 or later; this is ${process.versions.node}.`);
		process.exit(1);
	}
	if (areInstalled()) return;
	console.log('Installing the packages that Maillage needs…');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) process.exit(status ?? 1);
}
