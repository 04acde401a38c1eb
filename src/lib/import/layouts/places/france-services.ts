import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { carriers } from './carriers.ts';

/** The national list of France Services. */
export const franceServices: Layout = (file) => {
	if (!file.has('id fs', 'lib fs', 'lib com')) return [];
	const key = file.find('id fs');
	return [
		...feedOf('actors', {
			actor_id: key,
			label: file.find('lib fs'),
			nature: constant('place'),
			kind: file.find('format fs'),
			territory: file.find('lib com'),
			...file.places(),
		}),
		...carriers(file, key),
	];
};
