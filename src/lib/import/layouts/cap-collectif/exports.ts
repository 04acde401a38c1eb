import { constant, feedOf, type FileColumns } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/**
 * Cap Collectif's exports of one step. Rows of several kinds (contributions, arguments, votes…)
 * follow each other, and say again what they belong to: only what holds for all of them is taken.
 */
function exportOf(file: FileColumns, prefix: string) {
	const find = (...names: string[]) => file.find(...names.map((name) => `${prefix} ${name}`));
	const id = find('id');
	const author = find('author id', 'author username');
	const state = id && file.isKey(id) ? find('status name') : undefined;
	return [
		...feedOf('contributions', {
			contribution_id: id,
			label: find('title', 'body text', 'summary', 'reference'),
			date: find('published at', 'created at'),
			channel: constant('online'),
			theme: find('theme title', 'category name', 'section title'),
			territory: find('district name'),
			author_id: author,
		}),
		...(state ? feedOf('decisions', { contribution_id: id, stage: state, outcome: state }) : []),
		...feedOf('actors', {
			actor_id: author,
			label: find('author username'),
			kind: find('author user type name'),
		}),
	];
}

/** A consultation, with its arguments, votes, sources and versions; or proposals, with their votes and comments. */
export const capCollectif: Layout = (file) => {
	const isConsultation = file.hasSome('contributions author id', 'contributions author username');
	if (isConsultation && file.has('contributions id')) return exportOf(file, 'contributions');
	const isCall = file.hasSome('proposal author id', 'proposal votes id');
	return isCall && file.has('proposal id', 'proposal title') ? exportOf(file, 'proposal') : [];
};
