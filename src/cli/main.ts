import { parseArgs } from 'node:util';
import { ReadingError } from '../lib/import/reading-error.ts';
import { wordingOf, type Wording } from '../lib/text/messages.ts';
import { convertFile } from './convert.ts';
import { inspectFile } from './inspect.ts';
import { MEASURE_OPTIONS, measureArguments } from './measure/measure-arguments.ts';
import { measureCommand } from './measure/measure-command.ts';
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
	...MEASURE_OPTIONS,
} as const;

function parsed(args: readonly string[]) {
	return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

type Values = ReturnType<typeof parsed>['values'];

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

interface Task {
	/** The file that it is about; none when it is about all of them. */
	of?: string;
	run(): Promise<void>;
}

/** What is to be done; nothing when the command is misused. */
function tasksOf(
	command: string | undefined,
	paths: readonly string[],
	values: Values,
	wording: Wording,
): Task[] {
	const { out = '', typed } = values;
	const each = (run: (path: string) => Promise<void>) =>
		paths.map((path) => ({ of: path, run: () => run(path) }));
	if (command === 'inspect') return each((path) => printReports(path, wording));
	if (command === 'convert' && out !== '') return each((path) => convertFile(path, out, typed));
	if (command === 'network' && paths.length === 1) {
		return each((path) => networkCommand(path, networkArguments(values), wording));
	}
	if (command !== 'measure' || (paths.length === 0 && !values.list)) return [];
	return [{ run: async () => measureCommand(paths, measureArguments(values, wording), wording) }];
}

async function printReports(path: string, wording: Wording): Promise<void> {
	for (const report of await inspectFile(path, wording)) {
		process.stdout.write(`${JSON.stringify({ ...report, file: path })}\n`);
	}
}

/** Runs the command; returns its exit status: 0, 1 when a file failed, 2 when it was misused. */
export async function main(args: readonly string[]): Promise<number> {
	let given;
	try {
		given = parsed(args);
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
		return 2;
	}
	const { positionals, values } = given;
	const [command, ...paths] = positionals;
	const wording = wordingFor(values.lang);
	const tasks = tasksOf(command, paths, values, wording);
	if (values.help || tasks.length === 0) {
		(values.help ? process.stdout : process.stderr).write(USAGE);
		return values.help ? 0 : 2;
	}
	let status = 0;
	for (const { of, run } of tasks) {
		try {
			await run();
		} catch (error) {
			const reason = reasonOf(error, wording);
			process.stderr.write(of === undefined ? `${reason}\n` : `${of}: ${reason}\n`);
			status = error instanceof Misuse ? 2 : 1;
		}
	}
	return status;
}
