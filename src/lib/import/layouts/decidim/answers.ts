import { constant } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { responses } from '../responses.ts';

/** Decidim's export of the answers to a survey. */
export const decidimAnswers: Layout = (file) => {
	const hasStatus = file.hasSome('user status', 'statut utilisateur', 'registered');
	const actor = file.find('session token', 'user identifier', 'identifiant utilisateur');
	if (!hasStatus || !file.hasSome('ip hash', 'hachage ip', 'hash ip')) return [];
	return responses({
		actor,
		date: file.find('answered on', 'created at', 'repondu', 'date reponse', 'completed at'),
		channel: constant('online'),
	});
};
