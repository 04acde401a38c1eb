import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** Polis's `votes.csv`: a person votes on a statement. What they voted stays in the file's own column. */
export const polisVotes: Layout = (file) => {
	if (!file.has('comment id', 'voter id', 'vote')) return [];
	return feedOf('participations', {
		actor_id: file.find('voter id'),
		event_id: file.find('comment id'),
		date: file.find('datetime'),
		channel: constant('online'),
	});
};
