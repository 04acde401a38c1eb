import type { ActorDecision } from '../../model/same-actor.ts';
import { rowsOf } from '../columns/distinct-values.ts';
import { foldWords } from '../fold-words.ts';
import { readFile } from '../read-file.ts';
import { textsOf } from '../read-table.ts';
import { unguard } from '../unguard.ts';

/** Titles of a file of decisions on actors: a row for each name, its group, and the name kept. */
export const ACTOR_TITLES = {
	fr: ['Groupe', 'Nom lu', 'Nom retenu'],
	en: ['Group', 'Name as read', 'Name kept'],
} as const;

const FOLDED = Object.values(ACTOR_TITLES).map((titles) => titles.map(foldWords));

export function isActorDecisionsFile(titles: readonly string[]): boolean {
	const folded = titles.map(foldWords);
	return FOLDED.some((known) => known.every((title, index) => title === folded[index]));
}

/** The rows of that file: without a name kept, those of a group are not the same. */
export function actorDecisionRows(decisions: readonly ActorDecision[]): string[][] {
	return decisions.flatMap((decision, index) =>
		decision.members.map((member) => [
			String(index + 1),
			member,
			decision.same ? decision.kept : '',
		]),
	);
}

/** The decisions of a file written so, and perhaps changed in a spreadsheet since. */
export async function readActorDecisions(blob: Blob): Promise<ActorDecision[]> {
	const file = await readFile(blob, { preambleRows: 0, headerRows: 1 });
	const groups = new Map<string, Map<string, string[]>>();
	for (const table of file.tables.slice(0, 1)) {
		for (const [group = '', name = '', kept = ''] of rowsOf(textsOf(file, table, {}).columns)) {
			const member = unguard(name).trim();
			if (member === '') continue;
			const byKept = groups.get(group.trim()) ?? new Map<string, string[]>();
			const stays = unguard(kept).trim();
			byKept.set(stays, [...(byKept.get(stays) ?? []), member]);
			groups.set(group.trim(), byKept);
		}
	}
	return [...groups.values()].flatMap((byKept) =>
		[...byKept].flatMap(([kept, members]): ActorDecision[] => {
			if (kept === '') return members.length > 1 ? [{ same: false, members }] : [];
			const all = [...new Set([...members, kept])];
			return all.length > 1 ? [{ same: true, members: all, kept }] : [];
		}),
	);
}
