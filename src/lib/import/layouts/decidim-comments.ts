import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/**
 * Decidim's export of comments. A comment is one person taking part in what is commented, not a
 * contribution: its number would be mistaken for that of a proposal of the same platform.
 */
export const decidimComments: Layout = (file) => {
	if (!file.has('author id', 'commentable id', 'commentable type')) return [];
	const author = file.find('author id');
	return [
		...feedOf('participations', {
			actor_id: author,
			event_id: file.find('root commentable url'),
			date: file.find('created at'),
			channel: constant('online'),
		}),
		...feedOf('actors', {
			actor_id: author,
			label: file.find('author name'),
			nature: constant('person'),
		}),
	];
};
