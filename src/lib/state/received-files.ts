import { isMendedFile, readMendedFile, type MendedRow } from '../import/corrections/mended-file.ts';
import {
	isActorDecisionsFile,
	readActorDecisions,
} from '../import/decisions/actor-decisions-file.ts';
import { readCorrections, type ReadCorrections } from '../import/decisions/corrections-file.ts';
import type { DecisionsDocument } from '../import/decisions/decisions-document.ts';
import { readDecisions } from '../import/decisions/read-decisions.ts';
import { containerKind } from '../import/open/container-kind.ts';
import { ReadingError } from '../import/reading-error.ts';
import type { Received } from '../model/received.ts';
import type { RowCorrection } from '../model/reading.ts';
import type { ActorDecision } from '../model/same-actor.ts';
import { readHead } from './head-rows.ts';
import type { ProjectFile } from './project-file.svelte.ts';
import type { GivenFile } from './project-files.svelte.ts';

/** A file given that holds decisions, and no data. */
export type DecisionsFile =
	| { kind: 'mended'; from: string; rows: MendedRow[] }
	| { kind: 'actors'; from: string; decisions: ActorDecision[] }
	| ({ kind: 'corrections'; from: string } & ReadCorrections)
	| { kind: 'document'; from: string; document: DecisionsDocument }
	| { kind: 'unreadable'; from: string; path: string };

/** A project's decisions are no larger; data are not read to find out. */
const LARGEST = 1e8;

/** What a file given decides; nothing when it is data. */
export async function decisionsIn({ name, blob }: GivenFile): Promise<DecisionsFile | undefined> {
	if (blob.size > LARGEST || (await containerKind(blob)) !== 'text') return undefined;
	if (/\.json$/i.test(name)) {
		try {
			return { kind: 'document', from: name, document: readDecisions(await blob.text()) };
		} catch (error) {
			const path = error instanceof ReadingError ? (error.detail ?? '$') : '$';
			return { kind: 'unreadable', from: name, path };
		}
	}
	const corrections = await readCorrections(blob);
	if (corrections) return { kind: 'corrections', from: name, ...corrections };
	const titles = (await readHead(blob, {}))?.names ?? [];
	if (isMendedFile(titles)) return { kind: 'mended', from: name, rows: await readMendedFile(blob) };
	if (!isActorDecisionsFile(titles)) return undefined;
	return { kind: 'actors', from: name, decisions: await readActorDecisions(blob) };
}

/** Mended rows as corrections of a file: those of lines that it has set aside, without surplus cells. */
function correctionsOf(
	rows: readonly MendedRow[],
	{ name, reading, choices }: ProjectFile,
): { corrections: RowCorrection[]; refused: { line: number }[] } {
	const made = choices.unpivot ? 2 - choices.unpivot.columns.length : 0;
	const width = (reading?.columns.length ?? 0) - made;
	const rejects = new Map(reading?.rejects.map((reject) => [reject.line, reject]));
	const corrections: RowCorrection[] = [];
	const refused: { line: number }[] = [];
	for (const { file, line, cells } of rows) {
		if (file !== name) continue;
		const reject = rejects.get(line);
		const isWhole = cells.slice(width).every((cell) => cell.trim() === '');
		const says = cells.some((cell) => cell.trim() !== '');
		if (reject && isWhole && says) {
			corrections.push({ line, raw: reject.raw, cells: cells.slice(0, width) });
		} else refused.push({ line });
	}
	return { corrections, refused };
}

/** What mended rows brought to the files of a project, file by file. */
export function receivedOf(
	from: string,
	rows: readonly MendedRow[],
	files: readonly ProjectFile[],
): { received: Received; file?: ProjectFile; corrections: RowCorrection[] }[] {
	return [...new Set(rows.map(({ file }) => file))].map((name) => {
		const file = files.find((one) => one.name === name);
		if (!file) {
			return { received: { kind: 'mended-elsewhere', from, file: name }, corrections: [] };
		}
		const { corrections, refused } = correctionsOf(rows, file);
		const received: Received = {
			kind: 'mended',
			from,
			file: name,
			rows: corrections.length,
			refused,
		};
		return { received, file, corrections };
	});
}
