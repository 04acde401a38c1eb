import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { addressesOf, commonFields, publicationDate } from './fields.ts';

/** Decidim's export of debates: their address is what comments refer to. */
export const decidimDebates: Layout = (file) => {
	const url = addressesOf(file, 'debates');
	const { label, theme, territory } = commonFields(file);
	if (!url || !label) return [];
	return feedOf('events', {
		event_id: url,
		label,
		channel: constant('online'),
		theme,
		territory,
		starts: file.find('start time', 'debut', 'date debut') ?? publicationDate(file),
		ends: file.find('end time', 'fin', 'date fin'),
	});
};
