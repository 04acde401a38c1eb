import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The packages installed are those of the lock file. npm writes its own copy of the lock when done. */
function areInstalled(root) {
	const installed = join(root, 'node_modules/.package-lock.json');
	if (!existsSync(installed)) return false;
	const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
	const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
	return Object.entries(wanted).every(
		([path, { version, optional, devOptional }]) =>
			path === '' || optional || devOptional || found[path]?.version === version,
	);
}

/**
 * Installs the packages of the lock file when they are missing or others, and says so on the error
 * stream: the output of a command is left to the command. Ends the process on failure.
 */
export function ensureDependencies(root = '.') {
	if (!statSync(join(root, 'package.json'), { throwIfNoEntry: false })) {
		console.error('Run this command from the folder of the project, where package.json is.');
		process.exit(1);
	}
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(`Maillage needs Node 20.19 or later; this is ${process.versions.node}.`);
		process.exit(1);
	}
	if (areInstalled(root)) return;
	console.error('Installing the packages that Maillage needs…');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (status !== 0) process.exit(status ?? 1);
}
