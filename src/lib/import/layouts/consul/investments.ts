import { constant, feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** CONSUL's export of the investments of a participatory budget, in English, French or Spanish. */
export const consulInvestments: Layout = (file) => {
	const feasibility = file.find('feasibility', 'faisabilite', 'viabilidad');
	const valuation = file.findLike(
		/^(?:val(?:uation)?|ev|evaluation)\b.*\b(?:fin|finished|terminee)$/,
	);
	const label = file.find('title', 'titre', 'titulo');
	if (!feasibility || !valuation || !label) return [];
	const id = file.find('id');
	return [
		...feedOf('contributions', {
			contribution_id: id,
			label,
			channel: constant('online'),
			territory: file.find(
				...['scope operation', 'geozone', 'heading', 'portee operation', 'perimetre operation'],
				...['perimetre', 'ambito actuacion', 'ambito'],
			),
			author_id: file.find(
				'author username',
				'author',
				'auteur',
				'nom utilisateur auteur',
				'autor',
			),
		}),
		...feedOf('decisions', {
			contribution_id: id,
			stage: feasibility,
			outcome: feasibility,
			decided_by: file.find('valuation group', 'valuator', 'evaluateur', 'evaluador'),
			reason: file.findLike(/^(?:unfeasibility|explication|informe)\b/),
		}),
	];
};
