import type { ProjectFile } from '$lib/state/project-file.svelte.ts';
import { asksAttention } from './warning-order.ts';

/** What a file asks the user to decide, the most important first. */
export type Attention =
	| { kind: 'failed'; file: ProjectFile }
	| { kind: 'version'; file: ProjectFile }
	| { kind: 'no-role'; file: ProjectFile }
	| { kind: 'warnings'; file: ProjectFile; count: number }
	| { kind: 'aside'; file: ProjectFile; rows: number };

const ORDER: readonly Attention['kind'][] = ['failed', 'version', 'no-role', 'warnings', 'aside'];

function ofFile(file: ProjectFile): Attention[] {
	if (file.status === 'failed') return [{ kind: 'failed', file }];
	const { reading } = file;
	if (!reading) return [];
	const items: Attention[] = [];
	if (file.version) items.push({ kind: 'version', file });
	if (file.usableFeeds.length === 0) items.push({ kind: 'no-role', file });
	const count = reading.warnings.filter(asksAttention).length;
	if (count > 0) items.push({ kind: 'warnings', file, count });
	const rows = reading.rejects.filter(({ reason }) => reason !== 'blank-row').length;
	if (rows > 0) items.push({ kind: 'aside', file, rows });
	return items;
}

/** What the files of a project ask, over all of them. */
export function attentionOf(files: readonly ProjectFile[]): Attention[] {
	return files.flatMap(ofFile).toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
