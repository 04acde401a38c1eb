import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** CONSUL's open data of votes: on debates, proposals and comments, without the voter. */
export const consulVotes: Layout = (file) => {
	if (!file.has('votable id', 'votable type')) return [];
	const isOneType = file.find('votable type')?.distinct === 1;
	const actor = file.find('voter id', 'user id');
	return feedOf('participations', {
		actor_id: actor,
		event_id: isOneType ? file.find('votable id') : undefined,
		date: file.find('created at'),
		channel: constant('online'),
		quantity: actor || isOneType ? undefined : constant('1'),
	});
};
