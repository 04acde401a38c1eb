import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** Polis's `comments.csv`: a statement is a contribution, and the occasion of the votes on it. */
export const polisComments: Layout = (file) => {
	if (!file.has('comment id', 'author id', 'comment body')) return [];
	const id = file.find('comment id');
	const label = file.find('comment body');
	const date = file.find('datetime');
	const channel = constant('online');
	return [
		...feedOf('contributions', {
			contribution_id: id,
			label,
			date,
			channel,
			author_id: file.find('author id'),
		}),
		...feedOf('events', { event_id: id, label, channel, starts: date }),
	];
};
