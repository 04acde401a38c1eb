import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseDataPackage } from '../../lib/import/data-package.ts';
import type { DecidedFile } from '../../lib/import/decisions/decisions-document.ts';
import { ReadingError } from '../../lib/import/reading-error.ts';
import type { Feed } from '../../lib/model/feed.ts';
import type { ReadingChoices } from '../../lib/model/reading.ts';
import type { ActorDecision } from '../../lib/model/same-actor.ts';
import { decisionsIn } from '../../lib/state/received-files.ts';
import type { Wording } from '../../lib/text/messages.ts';
import { openInput, type InputFile } from '../files.ts';
import { Misuse } from '../misuse.ts';

/** A table file of the project, with what was decided of it by its package. */
export interface GivenFile extends InputFile {
	/** Of the bytes of the file given, an archive or a workbook whole. */
	sha256: string;
	feeds: Feed[] | undefined;
	fictional: boolean;
}

/** All that a project is made of: data, and decisions on them. */
export interface GivenProject {
	files: GivenFile[];
	decided: DecidedFile[];
	actors: ActorDecision[];
	/** Names of the files that say nothing of measures: corrections of a network. */
	ignored: string[];
}

const DESCRIPTION = 'datapackage.json';

type Decided = Partial<Pick<GivenFile, 'choices' | 'feeds' | 'fictional'>>;

async function dataFile(path: string, decided: Decided = {}): Promise<GivenFile[]> {
	const sha256 = createHash('sha256')
		.update(await readFile(path))
		.digest('hex');
	const { choices, feeds, fictional = false } = decided;
	return (await openInput(path)).map((input) => ({
		...input,
		choices: { ...input.choices, ...choices } satisfies ReadingChoices,
		sha256,
		feeds,
		fictional,
	}));
}

function parsedJson(content: string): unknown {
	try {
		return JSON.parse(content);
	} catch {
		throw new ReadingError('data-package', '$');
	}
}

async function packageFiles(path: string): Promise<GivenFile[]> {
	const described = parseDataPackage(parsedJson(await readFile(path, 'utf8')));
	const files = described.resources.map(({ path: name, choices, feeds, fictional }) =>
		dataFile(join(dirname(path), name), { choices, feeds, fictional }),
	);
	return (await Promise.all(files)).flat();
}

/** « présences » comes before « présences (2) », which may be a newer version of it. */
const stem = (name: string) => name.replace(/\.[^.]*$/, '');

/** The files of a folder: its description when it has one, which names the others. */
async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	if (names.includes(DESCRIPTION)) return [join(folder, DESCRIPTION)];
	return names
		.filter((name) => !name.startsWith('.'))
		.sort((a, b) => stem(a).localeCompare(stem(b), 'en', { numeric: true }))
		.map((name) => join(folder, name));
}

/**
 * Opens what a project is made of: data packages, folders, table files, and the files of decisions
 * that Maillage saved. Throws a Misuse for decisions that cannot be applied here.
 */
export async function openGiven(paths: readonly string[], { t }: Wording): Promise<GivenProject> {
	const opened: GivenProject = { files: [], decided: [], actors: [], ignored: [] };
	for (const given of paths) {
		const isFolder = (await stat(given)).isDirectory();
		for (const path of isFolder ? await filesIn(given) : [given]) {
			const name = basename(path);
			if (name === DESCRIPTION) {
				opened.files.push(...(await packageFiles(path)));
				continue;
			}
			const decisions = await decisionsIn({ name, blob: new Blob([await readFile(path)]) });
			if (decisions === undefined) opened.files.push(...(await dataFile(path)));
			else if (decisions.kind === 'actors') opened.actors.push(...decisions.decisions);
			else if (decisions.kind === 'corrections') opened.ignored.push(name);
			else if (decisions.kind === 'document') {
				opened.decided.push(...decisions.document.files);
				opened.actors.push(...decisions.document.actors);
			} else {
				const { mended, unreadable } = t.measureCommand;
				throw new Misuse(
					decisions.kind === 'mended' ? mended(name) : unreadable(name, decisions.path),
				);
			}
		}
	}
	return opened;
}
