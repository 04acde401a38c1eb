import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	measureArguments,
	type MeasureArguments,
} from '../../../src/cli/measure/measure-arguments.ts';
import { measureCommand } from '../../../src/cli/measure/measure-command.ts';
import type { Measured } from '../../../src/cli/measure/measured.ts';
import { wordingOf, type Locale } from '../../../src/lib/text/messages.ts';
import { openPooledEngine } from '../pooled-engine.ts';
import { folderWith } from './files.ts';

type Options = Parameters<typeof measureArguments>[0];

/** Runs the command on paths; returns what it writes in a folder of its own, at `out`. */
export async function commandOut(
	paths: readonly string[],
	options: Options,
	lang: Locale = 'fr',
): Promise<string> {
	const out = join(await folderWith({}), 'answer');
	const wording = wordingOf(lang);
	const args: MeasureArguments = measureArguments({ ...options, out }, wording);
	await measureCommand(paths, args, wording, openPooledEngine);
	return out;
}

/** The answer of the command on paths, as JSON. */
export async function measuredOf(
	paths: readonly string[],
	options: Options,
	lang: Locale = 'fr',
): Promise<Measured> {
	return JSON.parse(readFileSync(await commandOut(paths, options, lang), 'utf8')) as Measured;
}

/** The same on files made for the test: those of a folder, as a project. */
export async function measured(
	files: Record<string, string>,
	options: Options,
	lang: Locale = 'fr',
): Promise<Measured> {
	return measuredOf([await folderWith(files)], options, lang);
}
