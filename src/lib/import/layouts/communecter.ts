import { feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';
import { placeKey } from './places/carriers.ts';

/** Communecter's exports: the paths of its documents (`address.postalCode`, `geo.latitude`) as headers. */
export const communecter: Layout = (file) => {
	const hasAddress = file.hasSome(
		...['address postal code', 'address address locality', 'address level1 name'],
		...['address street address', 'address code insee'],
	);
	const label = file.find('name', 'nom');
	if (!hasAddress || !label || !file.hasSome('geo latitude', 'type', 'tags', 'tags 0')) return [];
	const key = placeKey(file, 'id', 'id id', 'slug', 'name', 'nom');
	const place = {
		territory: file.find('address address locality', 'address postal code', 'address level1 name'),
		...file.places(),
	};
	const starts = file.find('start date', 'start date db');
	const kind = file.find('type', 'category');
	return starts
		? feedOf('events', {
				event_id: key,
				label,
				kind,
				...place,
				starts,
				ends: file.find('end date', 'end date db'),
			})
		: feedOf('actors', { actor_id: key, label, kind, ...place });
};
