import { feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { addressesOf, commonFields } from './fields.ts';

/** Decidim's export of meetings, with the number of people who came once a meeting is closed. */
export const decidimMeetings: Layout = (file) => {
	const isMeeting = file.has('id', 'component id', 'start time') && file.hasSome('attendees');
	const url = addressesOf(file, 'meetings');
	const key = url ?? (isMeeting ? file.find('id') : undefined);
	const starts = file.find('start time', 'debut', 'date debut', 'date');
	if (!key || !starts) return [];
	const quantity = file.find(
		...['attendees', 'attendees count', 'participants', 'nombre participants'],
		...['assistents', 'asistentes', 'presents'],
	);
	return [
		...feedOf('events', {
			event_id: key,
			...commonFields(file),
			channel: file.find('type of meeting', 'type meeting', 'type rencontre'),
			...file.places(),
			starts,
			ends: file.find('end time', 'fin', 'date fin'),
		}),
		...(quantity ? feedOf('participations', { event_id: key, date: starts, quantity }) : []),
	];
};
