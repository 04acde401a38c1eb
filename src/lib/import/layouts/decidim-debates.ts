import { constant, feedOf } from '../roles/file-columns.ts';
import { leadTo, type Layout } from './layout.ts';

/** Decidim's export of debates: their address is what comments refer to. */
export const decidimDebates: Layout = (file) => {
	const url = file.find('url');
	if (!file.has('id', 'component id') || !leadTo(url, '/debates/')) return [];
	return feedOf('events', {
		event_id: url,
		label: file.findTranslated('title'),
		channel: constant('online'),
		theme: file.findTranslated('category name'),
		territory: file.findTranslated('scope name'),
		starts: file.find('start time', 'created at'),
		ends: file.find('end time'),
	});
};
