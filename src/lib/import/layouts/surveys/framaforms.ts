import { constant } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { respondent, responses } from '../responses.ts';

/** The results of Framaforms, and of Drupal's webforms in general. */
export const framaforms: Layout = (file) => {
	const isSubmitted = file.hasSome('sid', 'id soumission', 'submission id');
	const hasOrigin = file.hasSome('adresse ip', 'ip address', 'brouillon', 'draft');
	const date = file.find(
		...['heure', 'time', 'completed time', 'heure achevement', 'submitted time', 'submitted'],
		...['date soumission', 'cree'],
	);
	if (!isSubmitted || !hasOrigin) return [];
	return responses({ actor: respondent(file), date, channel: constant('online') });
};
