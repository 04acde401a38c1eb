import type { ReadingWarning } from '$lib/model/reading.ts';
import type { MeasuredLink } from '$lib/state/file-links.ts';
import type { ProjectFile } from '$lib/state/project-file.svelte.ts';
import { asksAttention, byImportance, hasRemedy, isMendable } from './warning-order.ts';

/** What the user is asked to decide; `id` is its own among those of a project. */
export type Attention = { id: string } & Question;

type Question =
	| { kind: 'failed'; file: ProjectFile }
	| { kind: 'version'; file: ProjectFile }
	| { kind: 'no-role'; file: ProjectFile }
	/** Its remedy is one choice. */
	| { kind: 'warning'; file: ProjectFile; warning: ReadingWarning }
	/** The others, that the details of the file tell. */
	| { kind: 'warnings'; file: ProjectFile; count: number }
	| { kind: 'aside'; file: ProjectFile; rows: number }
	| { kind: 'link'; file: ProjectFile; column: string; to: string; missing: number };

/** The most important first. */
const ORDER: readonly Question['kind'][] = [
	'failed',
	'version',
	'no-role',
	'warning',
	'warnings',
	'aside',
	'link',
];

function ofFile(file: ProjectFile): Question[] {
	if (file.status === 'failed') return [{ kind: 'failed', file }];
	const { reading } = file;
	if (!reading) return [];
	const items: Question[] = [];
	if (file.version) items.push({ kind: 'version', file });
	if (file.usableFeeds.length === 0) items.push({ kind: 'no-role', file });
	const warnings = byImportance(reading.warnings.filter(asksAttention));
	for (const warning of warnings) {
		if (hasRemedy(warning)) items.push({ kind: 'warning', file, warning });
	}
	const count = warnings.filter((warning) => !hasRemedy(warning)).length;
	if (count > 0) items.push({ kind: 'warnings', file, count });
	const rows = reading.rejects.filter(isMendable).length;
	if (rows > 0) items.push({ kind: 'aside', file, rows });
	return items;
}

function ofLink({ link, match }: MeasuredLink, files: readonly ProjectFile[]): Question[] {
	const file = files.find(({ name }) => name === link.fromFile);
	const missing = match.keys - match.matched;
	if (!file || missing <= 0) return [];
	return [{ kind: 'link', file, column: link.fromColumn, to: link.to, missing }];
}

function idOf(item: Question, files: readonly ProjectFile[]): string {
	const { kind, file } = item;
	const own = kind === 'link' ? [item.column, item.to] : [];
	const { code, ...rest } = kind === 'warning' ? item.warning : { code: '' };
	const column = 'column' in rest ? rest.column : '';
	return [kind, files.indexOf(file), code, column, ...own].join(' ');
}

/** What the files of a project and the links between them ask. */
export function attentionOf(
	files: readonly ProjectFile[],
	links: readonly MeasuredLink[],
): Attention[] {
	return [...files.flatMap(ofFile), ...links.flatMap((link) => ofLink(link, files))]
		.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
		.map((item) => ({ id: idOf(item, files), ...item }));
}
