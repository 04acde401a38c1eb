import { feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { addressesOf, commonFields } from './fields.ts';

/** Decidim's export of the results of accountability: what is being done, and how far it is. */
export const decidimResults: Layout = (file) => {
	const url = addressesOf(file, 'results');
	const isResult = file.has('id', 'component id', 'progress') && file.hasSome('start date');
	const key = url ?? (isResult ? file.find('id') : undefined);
	if (!key) return [];
	return feedOf('events', {
		event_id: key,
		...commonFields(file),
		starts: file.find('start date', 'date debut', 'debut'),
		ends: file.find('end date', 'date fin', 'fin'),
		status:
			file.findTranslated('status name') ?? file.find('status key', 'status', 'statut', 'etat'),
	});
};
