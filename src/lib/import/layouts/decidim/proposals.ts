import { constant, feedOf, type FileColumns } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { addressesOf, authorOf, authors, commonFields, idOf, publicationDate } from './fields.ts';

/** The fields that only proposals have, for exports whose addresses were left out. */
function hasFieldsOfProposals(file: FileColumns): boolean {
	const isComponent = file.has('id', 'component id') && !file.hasSome('url');
	const hasBody = ['body', 'body fr', 'body en', 'body es', 'body ca'].some((it) => file.has(it));
	return isComponent && hasBody && file.hasSome('votes', 'supports', 'state', 'is amend');
}

/** Decidim's export of proposals; from version 0.15 on with their state, answer and authors. */
export const decidimProposals: Layout = (file) => {
	const url = addressesOf(file, 'proposals');
	if (file.hasSome('commentable id', 'root commentable url')) return [];
	if (!url && !hasFieldsOfProposals(file)) return [];
	const id = idOf(file) ?? url;
	const { label, theme, territory } = commonFields(file);
	const date = publicationDate(file);
	const channel = constant('online');
	const { id: author } = authorOf(file);
	const state =
		file.find('state', 'etat', 'statut', 'status', 'estado', 'estat') ??
		file.findTranslated('proposal state');
	return [
		...feedOf('contributions', {
			contribution_id: id,
			label,
			date,
			channel,
			theme,
			territory,
			author_id: author,
		}),
		...feedOf('decisions', {
			contribution_id: id,
			date: file.find('answered at', 'date reponse', 'repondu', 'repondue'),
			stage: state,
			reason: file.findTranslated('answer') ?? file.find('reponse', 'respuesta', 'resposta'),
			outcome: state,
			link: url,
		}),
		...(author
			? feedOf('participations', { actor_id: author, date, channel, theme, territory })
			: []),
		...authors(file),
	];
};
