import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** CONSUL's open data of proposals: authors are not published, supports are. */
export const consulProposals: Layout = (file) => {
	const isProposal = file.hasSome('retired at', 'retired reason', 'summary', 'external url');
	if (!file.has('id', 'title', 'cached votes up') || !isProposal) return [];
	return feedOf('contributions', {
		contribution_id: file.find('id'),
		label: file.find('title'),
		date: file.find('published at', 'created at'),
		channel: constant('online'),
		theme: file.find('tag list', 'proceeding'),
		territory: file.find('geozone name', 'geozone', 'geozone id'),
		author_id: file.find('author id', 'author'),
	});
};
