import { feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** The `VOTES` of a Pabulib file: each voter names one or several projects, in one cell. */
export const pabulibVotes: Layout = (file) => {
	if (!file.has('voter id', 'vote') || file.has('comment id')) return [];
	const actor = file.find('voter id');
	return [
		...feedOf('participations', {
			actor_id: actor,
			event_id: file.find('vote'),
			channel: file.find('voting method'),
			territory: file.find('neighborhood', 'district', 'subunit'),
		}),
		...feedOf('actors', { actor_id: actor, nature: { constant: 'person' } }),
	];
};
