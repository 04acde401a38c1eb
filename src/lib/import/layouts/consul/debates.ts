import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** CONSUL's open data of debates: one can vote for or against, and comment. */
export const consulDebates: Layout = (file) => {
	if (!file.has('id', 'title', 'cached votes up', 'cached votes down')) return [];
	return feedOf('events', {
		event_id: file.find('id'),
		label: file.find('title'),
		channel: constant('online'),
		theme: file.find('tag list'),
		territory: file.find('geozone name', 'geozone', 'geozone id'),
		starts: file.find('created at'),
	});
};
