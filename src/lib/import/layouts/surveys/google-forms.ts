import { constant, headerKey } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { respondent, responses } from '../responses.ts';

const FIRST = new Set(['horodateur', 'horodatage', 'timestamp', 'marca temporal', 'zeitstempel']);

/** Google Forms' answers: a timestamp first, then a column per question. */
export const googleForms: Layout = (file) => {
	const [date] = file.all;
	const isTime = date && ['date', 'date-time'].includes(date.type.kind);
	if (!isTime || !FIRST.has(headerKey(date.name)) || file.all.length < 3) return [];
	const others = file.all.slice(1).map(({ name }) => headerKey(name));
	const isAsked =
		others.some((name) => name.split(' ').length >= 3) || others[0] === 'adresse e mail';
	if (!isAsked) return [];
	return responses({
		actor: respondent(file, 'adresse e mail', 'email address', 'nom utilisateur', 'username'),
		date,
		channel: constant('online'),
		territory: file.find('commune', 'ville', 'quartier', 'code postal'),
	});
};
