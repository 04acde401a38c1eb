import { feedOf } from '../roles/file-columns.ts';
import { leadTo, type Layout } from './layout.ts';

/** Decidim's export of meetings, with the number of people who came once a meeting is closed. */
export const decidimMeetings: Layout = (file) => {
	const url = file.find('url');
	const starts = file.find('start time');
	if (!file.has('id', 'component id', 'start time') || !leadTo(url, '/meetings/')) return [];
	return [
		...feedOf('events', {
			event_id: url,
			label: file.findTranslated('title'),
			channel: file.find('type of meeting'),
			theme: file.findTranslated('category name'),
			territory: file.findTranslated('scope name'),
			lat: file.find('latitude'),
			lon: file.find('longitude'),
			starts,
			ends: file.find('end time'),
		}),
		...attendance(file.find('attendees')),
	];

	function attendance(quantity: ReturnType<typeof file.find>) {
		return quantity ? feedOf('participations', { event_id: url, date: starts, quantity }) : [];
	}
};
