import { openDuckDBNode } from '../../lib/db/duckdb-node.ts';
import type { Engine } from '../../lib/db/engine.ts';
import type { Wording } from '../../lib/text/messages.ts';
import { Misuse } from '../misuse.ts';
import { give } from '../network/output.ts';
import { askedMeasure } from './asked-measure.ts';
import { openProject, type CommandProject } from './command-project.ts';
import { openGiven } from './given-files.ts';
import type { MeasureArguments } from './measure-arguments.ts';
import { besideCsv, measureCsv } from './measure-csv.ts';
import { measureList, measureListText } from './measure-list.ts';
import { measureNotes } from './measure-notes.ts';
import { measured } from './measured.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

function giveList(project: CommandProject | undefined, args: MeasureArguments, wording: Wording) {
	const isJson = args.format === 'json';
	return give(args.out, isJson ? json(measureList(project)) : measureListText(project, wording));
}

async function giveMeasure(project: CommandProject, args: MeasureArguments, wording: Wording) {
	const answer = await measured(await askedMeasure(args, project, wording), project, wording);
	for (const warning of answer.warnings) process.stderr.write(`${warning}\n`);
	const { out } = args;
	if (args.format !== 'csv') return give(out, json(answer));
	await give(out, measureCsv(answer));
	// CSV has no place for these: on a terminal they follow the rows, in a folder they stand beside.
	if (out === undefined) process.stderr.write(measureNotes(answer, wording));
	else await give(`${out}-metadata.json`, json(besideCsv(answer)));
}

/**
 * Measures the project that these paths make, or lists the measures. Throws a Misuse for what cannot
 * be measured, a ReadingError for what is no table.
 */
export async function measureCommand(
	paths: readonly string[],
	args: MeasureArguments,
	wording: Wording,
	openEngine: () => Promise<Engine> = openDuckDBNode,
): Promise<void> {
	const words = wording.t.measureCommand;
	if (paths.length === 0) {
		if (!args.list) throw new Misuse(words.noFile);
		return giveList(undefined, args, wording);
	}
	const given = await openGiven(paths, wording);
	const engine = await openEngine();
	try {
		const project = await openProject(given, engine);
		for (const name of given.ignored) process.stderr.write(`${words.ignored(name)}\n`);
		for (const { name, version } of project.files) {
			if (version) process.stderr.write(`${words.newerVersion(name, version.older)}\n`);
		}
		if (args.list) await giveList(project, args, wording);
		else await giveMeasure(project, args, wording);
	} finally {
		await engine.close();
	}
}
