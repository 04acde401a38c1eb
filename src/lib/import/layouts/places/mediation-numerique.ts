import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { carriers, placeKey } from './carriers.ts';

/** Places of digital mediation under the national schema (LaMednum), of any version. */
export const mediationNumerique: Layout = (file) => {
	if (!file.has('id', 'pivot', 'nom', 'commune', 'services')) return [];
	const key = placeKey(file, 'id', 'nom');
	return [
		...feedOf('actors', {
			actor_id: key,
			label: file.find('nom'),
			nature: constant('place'),
			kind: file.find('typologie', 'typologies'),
			territory: file.find('commune'),
			...file.places(),
			parent_id: file.find('structure parente'),
		}),
		...carriers(file, key),
	];
};
