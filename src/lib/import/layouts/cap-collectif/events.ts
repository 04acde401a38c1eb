import { feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** The events of a platform of Cap Collectif. */
export const capCollectifEvents: Layout = (file) => {
	if (
		!file.has('id', 'title', 'start at', 'end at') ||
		!file.hasSome('author type', 'full address')
	) {
		return [];
	}
	return feedOf('events', {
		event_id: file.find('id'),
		label: file.find('title'),
		theme: file.find('theme title', 'themes'),
		...file.places(),
		starts: file.find('start at'),
		ends: file.find('end at'),
	});
};
