#!/usr/bin/env node
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SOURCES = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOT = dirname(SOURCES);
const BUNDLE = join(ROOT, 'build-cli', 'main.js');

async function newestSource() {
	const entries = await readdir(SOURCES, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name));
	return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** The command is written in TypeScript: it is bundled again when a source is newer than the bundle. */
async function ensureBundle() {
	if (existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs > (await newestSource())) return;
	const { buildCommand } = await import('../tools/build-command.mjs');
	await buildCommand(ROOT, dirname(BUNDLE));
}

await ensureBundle();
const { main } = await import(pathToFileURL(BUNDLE).href);
process.exitCode = await main(process.argv.slice(2));
