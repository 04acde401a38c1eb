import { constant } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { respondent, responses } from '../responses.ts';

const DATES = ['submitdate', 'date submitted', 'date soumission', 'date envoi'];
const STATES = ['lastpage', 'last page', 'derniere page', 'startlanguage', 'start language'];
const LANGUAGES = ['langue depart', 'langue demarrage', 'langue initiale', 'seed', 'tete serie'];

/** LimeSurvey's responses, under the codes of its columns or their names in French or English. */
export const limeSurvey: Layout = (file) => {
	const isNumbered = file.hasSome('id', 'response id', 'id reponse');
	if (!isNumbered || !file.hasSome(...DATES) || !file.hasSome(...STATES, ...LANGUAGES)) return [];
	return responses({
		actor: respondent(file, 'token', 'jeton', 'code invitation', 'access code'),
		date: file.find(...DATES, 'datestamp', 'startdate', 'date derniere action', 'date lancement'),
		channel: constant('online'),
	});
};
