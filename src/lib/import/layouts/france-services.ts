import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** The national list of France Services. */
export const franceServices: Layout = (file) => {
	if (!file.has('id fs', 'lib fs', 'lib com')) return [];
	return feedOf('actors', {
		actor_id: file.find('id fs'),
		label: file.find('lib fs'),
		nature: constant('place'),
		kind: file.find('format fs'),
		territory: file.find('lib com'),
		lat: file.find('latitude'),
		lon: file.find('longitude'),
	});
};
