import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** The meetings of Barcelona's municipal plan (2016), in Catalan, with their attendance. */
export const barcelonaMeetings: Layout = (file) => {
	if (!file.has('id cita', 'titol', 'data', 'assistents')) return [];
	const occasion = {
		event_id: file.find('id cita'),
		channel: constant('in_person'),
		theme: file.find('categoria'),
		territory: file.find('districte'),
	};
	const date = file.find('data');
	const quantity = file.find('assistents');
	return [
		...feedOf('events', { ...occasion, label: file.find('titol'), starts: date }),
		...(quantity ? feedOf('participations', { ...occasion, date, quantity }) : []),
	];
};
