import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { addressesOf, commonFields, publicationDate } from './fields.ts';

/** Decidim's export of the projects of a participatory budget: what people vote for. */
export const decidimProjects: Layout = (file) => {
	const url = addressesOf(file, 'projects');
	const isProject = file.has('id', 'component id') && file.hasSome('budget amount');
	const key = url ?? (isProject ? file.find('id') : undefined);
	if (!key) return [];
	return feedOf('events', {
		event_id: key,
		...commonFields(file),
		channel: constant('online'),
		...file.places(),
		starts: publicationDate(file),
	});
};
