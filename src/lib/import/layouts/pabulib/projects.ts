import { feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** The `PROJECTS` of a Pabulib file: what a participatory budget puts to the vote. */
export const pabulibProjects: Layout = (file) => {
	const isProject = file.hasSome('name', 'votes', 'score', 'selected', 'category', 'target');
	if (!file.has('project id', 'cost') || !isProject) return [];
	return feedOf('events', {
		event_id: file.find('project id'),
		label: file.find('name'),
		theme: file.find('category'),
		territory: file.find('subunit', 'district', 'neighborhood'),
		...file.places(),
	});
};
