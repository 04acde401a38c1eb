import { constant, feedOf } from '../roles/file-columns.ts';
import { leadTo, type Layout } from './layout.ts';

/** Decidim's export of proposals; from version 0.15 on with their state, answer and authors. */
export const decidimProposals: Layout = (file) => {
	const url = file.find('url');
	if (!file.has('id', 'component id') || !leadTo(url, '/proposals/')) return [];
	const id = file.find('id');
	const date = file.find('published at', 'created at');
	const online = constant('online');
	const theme = file.findTranslated('category name');
	const territory = file.findTranslated('scope name');
	const author = file.find('author id');
	const authorship = author
		? [
				...feedOf('participations', { actor_id: author, date, channel: online, theme, territory }),
				...feedOf('actors', {
					actor_id: author,
					label: file.find('author name'),
					nature: constant('person'),
				}),
			]
		: [];
	return [
		...feedOf('contributions', {
			contribution_id: id,
			label: file.findTranslated('title'),
			date,
			channel: online,
			theme,
			territory,
			author_id: author,
		}),
		...feedOf('decisions', {
			contribution_id: id,
			date: file.find('answered at'),
			stage: file.find('state'),
			reason: file.findTranslated('answer'),
			outcome: file.find('state'),
			link: url,
		}),
		...authorship,
	];
};
