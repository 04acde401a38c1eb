import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { carriers, placeKey } from './carriers.ts';

/**
 * Places of digital inclusion in the regional files that came before the national schema. Most have
 * no identifier, and many places share a name: a place is then known by its row, otherwise all the
 * libraries of a region would be one.
 */
export const lieuxInclusion: Layout = (file) => {
	const isPlace = file.has('nom') && file.hasSome('type lieu', 'typologie lieu', 'typologie');
	const isAddressed =
		file.hasSome('adresse commune', 'commune') && file.has('latitude', 'longitude');
	const isServed = file.hasSome('services', 'modalites accompagnement', 'structure porteuse');
	if (!isPlace || !isAddressed || !(isServed || file.has('type lieu', 'adresse commune')))
		return [];
	const key = placeKey(file, 'id', 'nom');
	return [
		...feedOf('actors', {
			actor_id: key,
			label: file.find('nom'),
			nature: constant('place'),
			kind: file.find('type lieu', 'typologie lieu', 'typologie'),
			territory: file.find('adresse commune', 'commune'),
			...file.places(),
		}),
		...carriers(file, key),
	];
};
