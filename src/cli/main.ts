import { parseArgs } from 'node:util';
import { ReadingError } from '../lib/import/reading-error.ts';
import { wordingOf, type Wording } from '../lib/text/messages.ts';
import { convertFile } from './convert.ts';
import { inspectFile } from './inspect.ts';
import { Misuse } from './misuse.ts';
import { NETWORK_OPTIONS, networkArguments } from './network/network-arguments.ts';
import { networkCommand } from './network/network-command.ts';
import { USAGE } from './usage.ts';

const OPTIONS = {
	out: { type: 'string' },
	typed: { type: 'boolean', default: false },
	lang: { type: 'string' },
	help: { type: 'boolean', default: false },
	...NETWORK_OPTIONS,
} as const;

function wordingFor(lang: string | undefined): Wording {
	const spoken = lang ?? process.env.LC_ALL ?? process.env.LANG ?? 'fr';
	return wordingOf(spoken.startsWith('en') ? 'en' : 'fr');
}

/** Why a file could not be read, in words. */
function reasonOf(error: unknown, { t }: Wording): string {
	if (error instanceof ReadingError) {
		const words: Record<string, (detail?: string) => string> = t.importing.errors;
		return words[error.code]?.(error.detail) ?? error.message;
	}
	return error instanceof Error ? error.message : String(error);
}

/** Runs the command; returns its exit status: 0, 1 when a file failed, 2 when it was misused. */
export async function main(args: readonly string[]): Promise<number> {
	let parsed;
	try {
		parsed = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
		return 2;
	}
	const { positionals, values } = parsed;
	const [command, ...paths] = positionals;
	const wording = wordingFor(values.lang);
	const isMisused =
		paths.length === 0 ||
		!(
			command === 'inspect' ||
			(command === 'convert' && values.out !== undefined) ||
			(command === 'network' && paths.length === 1)
		);
	if (values.help || isMisused) {
		(values.help ? process.stdout : process.stderr).write(USAGE);
		return values.help ? 0 : 2;
	}
	let status = 0;
	for (const path of paths) {
		try {
			if (command === 'network') await networkCommand(path, networkArguments(values), wording);
			else if (command === 'convert') await convertFile(path, values.out ?? '', values.typed);
			else {
				for (const report of await inspectFile(path, wording)) {
					process.stdout.write(`${JSON.stringify({ ...report, file: path })}\n`);
				}
			}
		} catch (error) {
			process.stderr.write(`${path}: ${reasonOf(error, wording)}\n`);
			status = error instanceof Misuse ? 2 : 1;
		}
	}
	return status;
}
