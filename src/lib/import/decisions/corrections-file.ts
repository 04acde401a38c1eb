import type { CorrectionProblem, ProposedCorrection } from '../../model/network-correction.ts';
import type { ReadingChoices } from '../../model/reading.ts';
import { rowsOf } from '../columns/distinct-values.ts';
import { readFile } from '../read-file.ts';
import { textsOf } from '../read-table.ts';
import {
	columnSaid,
	CORRECTION_COLUMNS,
	CORRECTION_WORDS,
	NEEDED,
	type CorrectionColumn,
} from './correction-words.ts';
import { readCorrectionRow } from './correction-row.ts';

/** What a file of corrections says, and its lines that say nothing usable, or not all of it. */
export interface ReadCorrections {
	corrections: ProposedCorrection[];
	/** Lines of the file, 1-based. */
	problems: { line: number; problem: CorrectionProblem }[];
}

/** What spreadsheets write between cells. */
const DELIMITERS = [',', ';', '\t'];
const CHOICES: ReadingChoices = {
	quote: '"',
	escape: 'doubled',
	preambleRows: 0,
	headerRows: 1,
};

/** Whether these titles are those of a file of corrections, in either language and any order. */
function isCorrectionsFile(titles: readonly string[]): boolean {
	const said = new Set(titles.map(columnSaid));
	return NEEDED.every((column) => said.has(column));
}

/** The rows of a file of corrections, its titles first. */
export function correctionRows(
	corrections: readonly ProposedCorrection[],
	locale: keyof typeof CORRECTION_WORDS,
): string[][] {
	const words = CORRECTION_WORDS[locale];
	const rows = corrections.map((proposed) => {
		const cells = cellsOf(proposed, words);
		return CORRECTION_COLUMNS.map((column) => cells[column] ?? '');
	});
	return [CORRECTION_COLUMNS.map((column) => words.titles[column]), ...rows];
}

function cellsOf(
	{ correction, reason, by, on, decision }: ProposedCorrection,
	{ kinds, directions, decisions }: (typeof CORRECTION_WORDS)['fr'],
): Partial<Record<CorrectionColumn, string>> {
	return {
		correction: kinds[correction.kind],
		...aboutOf(correction),
		...('directed' in correction && {
			direction: correction.directed ? directions.directed : directions.both,
		}),
		reason,
		by,
		on,
		...(decision && {
			decision: decision.accepted ? decisions.accepted : decisions.refused,
			decisionReason: decision.reason,
			decisionBy: decision.by,
			decisionOn: decision.on,
		}),
	};
}

function aboutOf(
	correction: ProposedCorrection['correction'],
): Partial<Record<CorrectionColumn, string>> {
	switch (correction.kind) {
		case 'missing-actor': {
			const { actor, actorKind } = correction;
			return { actor: actor.label, actorKey: actor.key, kind: actorKind };
		}
		case 'wrong-name': {
			const { actor, name } = correction;
			return { actor: actor.label, actorKey: actor.key, name };
		}
		default: {
			const { from, to } = correction;
			return {
				actor: from.label,
				actorKey: from.key,
				other: to.label,
				otherKey: to.key,
				...(correction.kind === 'missing-tie' && { kind: correction.tieKind }),
			};
		}
	}
}

/** Titles are all there, in one line. */
const HEAD = 1 << 12;

/** What separates the cells of a file of corrections; undefined for any other file. */
async function delimiterOf(blob: Blob): Promise<string | undefined> {
	const head = blob.slice(0, HEAD);
	// Two bytes a letter or one: most files are told apart without being cut.
	if (!/correction/i.test((await head.text()).replaceAll('\0', ''))) return undefined;
	for (const delimiter of DELIMITERS) {
		const { tables } = await readFile(head, { ...CHOICES, delimiter, mostRows: 1 });
		if (tables[0] && isCorrectionsFile(tables[0].layout.header)) return delimiter;
	}
	return undefined;
}

/**
 * Reads a file of corrections, perhaps changed in a spreadsheet since it was written; undefined for
 * any other file. A line that cannot be used is told, and all others are kept.
 */
export async function readCorrections(blob: Blob): Promise<ReadCorrections | undefined> {
	const delimiter = await delimiterOf(blob);
	if (delimiter === undefined) return undefined;
	const file = await readFile(blob, { ...CHOICES, delimiter });
	const [table, ...others] = file.tables;
	if (!table) return undefined;
	const { names, columns, lines } = textsOf(file, table, {});
	const said = names.map(columnSaid);
	const aside = table.aside.filter(({ reason }) => reason !== 'blank-row');
	const unread = [...aside, ...others].map(({ line }) => line);
	const read: ReadCorrections = {
		corrections: [],
		problems: unread.map((line) => ({ line, problem: 'cells' })),
	};
	rowsOf(columns).forEach((row, index) => {
		const cells: Partial<Record<CorrectionColumn, string>> = {};
		said.forEach((column, at) => {
			if (column !== undefined) cells[column] ??= row[at];
		});
		const { proposed, problems } = readCorrectionRow(cells);
		if (proposed) read.corrections.push(proposed);
		const line = lines[index] ?? 0;
		read.problems.push(...problems.map((problem) => ({ line, problem })));
	});
	read.problems.sort((a, b) => a.line - b.line);
	return read;
}
