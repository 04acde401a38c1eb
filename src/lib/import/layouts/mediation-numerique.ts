import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** Places of digital mediation under the national schema (LaMednum). */
export const mediationNumerique: Layout = (file) => {
	if (!file.has('id', 'pivot', 'nom', 'commune', 'services', 'latitude')) return [];
	return feedOf('actors', {
		actor_id: file.find('id'),
		label: file.find('nom'),
		nature: constant('place'),
		kind: file.find('typologie'),
		territory: file.find('commune'),
		lat: file.find('latitude'),
		lon: file.find('longitude'),
	});
};
