import type { Column } from '../../../model/column.ts';
import { constant, feedOf, type FileColumns } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** A person votes on a statement. What they voted stays in the file's own column. */
function votesOf(file: FileColumns, actor: Column | undefined) {
	return feedOf('participations', {
		actor_id: actor,
		event_id: file.find('comment id'),
		date: file.find('datetime'),
		channel: constant('online'),
	});
}

/** Polis's `votes.csv`. */
export const polisVotes: Layout = (file) =>
	file.has('comment id', 'voter id', 'vote') ? votesOf(file, file.find('voter id')) : [];

/** Polis's `participants-votes.csv` once its columns of statements are read as rows. */
export const polisVotesAsRows: Layout = (file) => {
	if (!file.has('comment id', 'participant', 'n votes', 'vote')) return [];
	const actor = file.find('participant');
	return [
		...votesOf(file, actor),
		...feedOf('actors', {
			actor_id: actor,
			nature: constant('person'),
			kind: file.find('group id'),
		}),
	];
};
