import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/**
 * CONSUL's open data of comments. The number of what is commented names it only if everything
 * commented is of one type.
 */
export const consulComments: Layout = (file) => {
	if (!file.has('id', 'commentable id', 'commentable type', 'ancestry')) return [];
	const isOneType = file.find('commentable type')?.distinct === 1;
	const actor = file.find('user id', 'author id');
	return feedOf('participations', {
		actor_id: actor,
		event_id: isOneType ? file.find('commentable id') : undefined,
		date: file.find('created at'),
		channel: constant('online'),
		quantity: actor || isOneType ? undefined : constant('1'),
	});
};
