import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/**
 * Places of digital inclusion in the regional files that came before the national schema. They have
 * no identifier: a place is known by its name only where each has its own, otherwise all the
 * libraries of a region would be one.
 */
export const lieuxInclusion: Layout = (file) => {
	if (!file.has('nom', 'type lieu', 'adresse commune', 'latitude', 'longitude')) return [];
	const key = [file.find('id'), file.find('nom')].find((column) => column && file.isKey(column));
	if (!key) return [];
	return feedOf('actors', {
		actor_id: key,
		label: file.find('nom'),
		nature: constant('place'),
		kind: file.find('type lieu'),
		territory: file.find('adresse commune'),
		lat: file.find('latitude'),
		lon: file.find('longitude'),
	});
};
