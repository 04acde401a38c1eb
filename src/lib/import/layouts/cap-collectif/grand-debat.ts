import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/**
 * The open data of platforms of Cap Collectif, such as the Grand Débat national: proposals and
 * replies to questionnaires, one column per question.
 */
export const grandDebat: Layout = (file) => {
	if (!file.has('author id', 'author type', 'author zip code', 'published at')) return [];
	const actor = file.find('author id');
	const date = file.find('published at', 'created at');
	const territory = file.find('author zip code');
	const channel = constant('online');
	const contributions = file.has('title', 'trashed')
		? feedOf('contributions', {
				contribution_id: file.find('id', 'reference'),
				label: file.find('title'),
				date,
				channel,
				territory,
				author_id: actor,
			})
		: [];
	return [
		...contributions,
		...feedOf('participations', { actor_id: actor, date, channel, territory }),
		...feedOf('actors', {
			actor_id: actor,
			label: file.find('author username'),
			kind: file.find('author type'),
			territory,
		}),
	];
};
