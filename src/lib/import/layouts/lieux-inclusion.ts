import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/**
 * Places of digital inclusion in the regional files that came before the national schema. Most have
 * no identifier, and many places share a name: a place is then known by its row, otherwise all the
 * libraries of a region would be one.
 */
export const lieuxInclusion: Layout = (file) => {
	if (!file.has('nom', 'type lieu', 'adresse commune', 'latitude', 'longitude')) return [];
	const key = [file.find('id'), file.find('nom')].find((column) => column && file.isKey(column));
	return feedOf('actors', {
		actor_id: key ?? { line: true },
		label: file.find('nom'),
		nature: constant('place'),
		kind: file.find('type lieu'),
		territory: file.find('adresse commune'),
		lat: file.find('latitude'),
		lon: file.find('longitude'),
	});
};
