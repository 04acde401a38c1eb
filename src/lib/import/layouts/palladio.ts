import { feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** Palladio's table of places or people: a name and its coordinates in one cell, latitude first. */
export const palladioNodes: Layout = (file) => {
	const { lat, lon } = file.places();
	const label = file.find('name', 'label', 'nom', 'place', 'lieu');
	if (!lat || lat !== lon || !label || !file.isKey(label)) return [];
	if (!file.has('coordinates') || file.hasSome('date', 'start date')) return [];
	const id = file.find('id');
	return feedOf('actors', {
		actor_id: id && file.isKey(id) ? id : label,
		label,
		kind: file.find('type', 'category', 'group'),
		lat,
		lon,
	});
};
