import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** Polis's `participants-votes.csv`: one row per person, with the group of opinion Polis puts them in. */
export const polisParticipants: Layout = (file) => {
	if (!file.has('participant', 'group id', 'n votes')) return [];
	return feedOf('actors', {
		actor_id: file.find('participant'),
		nature: constant('person'),
		kind: file.find('group id'),
	});
};
