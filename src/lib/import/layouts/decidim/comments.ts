import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { authorOf, authors, publicationDate } from './fields.ts';

/**
 * Decidim's export of comments. A comment is one person taking part in what is commented, not a
 * contribution: its number would be mistaken for that of a proposal of the same platform.
 */
export const decidimComments: Layout = (file) => {
	const type = file.find('commentable type', 'type commente');
	const isDecidim = type?.examples.every((cell) => cell.startsWith('Decidim::')) ?? false;
	const root = file.find('root commentable url');
	if (!isDecidim && !root) return [];
	const { id: actor } = authorOf(file);
	return [
		...feedOf('participations', {
			actor_id: actor,
			event_id: root,
			date: publicationDate(file),
			channel: constant('online'),
		}),
		...authors(file),
	];
};
