import { feedOf, headerKey } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** Gephi's nodes table: it begins with `Id`, `Label`. */
export const gephiNodes: Layout = (file) => {
	const [first, second] = file.all.map(({ name }) => headerKey(name));
	const id = file.find('id');
	if (first !== 'id' || second !== 'label' || !id || !file.isKey(id)) return [];
	if (file.hasSome('source', 'from', 'target', 'to')) return [];
	return feedOf('actors', {
		actor_id: id,
		label: file.find('label'),
		kind: file.find('kind', 'type', 'category', 'modularity class'),
		...file.places(),
	});
};
