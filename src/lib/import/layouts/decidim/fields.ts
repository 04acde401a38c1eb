import type { Column } from '../../../model/column.ts';
import type { Feed } from '../../../model/feed.ts';
import { constant, feedOf, headerKey, type FileColumns } from '../../roles/file-columns.ts';

const ADDRESS_HEADER = /^(?:url|lien|link|adresse|enlace|enllac|permalien)\b/;

/**
 * The column of the addresses of resources of one kind (`proposals`, `debates`…), in the site of a
 * Decidim: `/f/12/proposals/34`. Addresses stay as they are in files whose headers were translated.
 */
export function addressesOf(file: FileColumns, kind: string): Column | undefined {
	const isAddress = new RegExp(`/f/\\d+/(?:budgets/\\d+/)?${kind}/\\d+`);
	return file.all.find(
		({ name, examples }) =>
			examples.length > 0 &&
			ADDRESS_HEADER.test(headerKey(name)) &&
			examples.every((cell) => isAddress.test(cell)),
	);
}

export function idOf(file: FileColumns): Column | undefined {
	const [id] = [
		file.find('id', 'identifiant', 'identificador', 'numero', 'n'),
		file.findLike(/^(?:id|identifiant|numero|n) (?:proposition|debat|rencontre|resultat|projet)$/),
	].filter((column) => column !== undefined);
	return id;
}

/** What the exports of all kinds of resources have in common, under their headers of several languages. */
export function commonFields(file: FileColumns) {
	return {
		label:
			file.findTranslated('title') ??
			file.find('titre', 'titol', 'titulo', 'titel', 'intitule') ??
			file.findLike(/^(?:titre|intitule|nom) (?:proposition|debat|rencontre|resultat|projet)$/),
		theme:
			file.findTranslated('category name') ??
			file.findTranslated('taxonomies name') ??
			file.find('category', 'categorie', 'categoria', 'thematique', 'theme', 'taxonomies'),
		territory:
			file.findTranslated('scope name') ??
			file.find('scope', 'secteur', 'perimetre', 'ambit', 'ambito', 'territoire', 'quartier'),
	};
}

export function publicationDate(file: FileColumns): Column | undefined {
	return (
		file.find('published at', 'created at', 'publie', 'publiee', 'cree', 'creee') ??
		file.findLike(/^(?:date|fecha|data) (?:publi|crea|depot)/)
	);
}

/** The author of each row, by number when there is one, else by name. */
export function authorOf(file: FileColumns): { id?: Column; name?: Column } {
	const name = file.find(
		...['author name', 'authors name', 'auteur', 'auteurs', 'autrice', 'autor', 'autora'],
		...['nom auteur', 'auteur nom', 'auteur e'],
	);
	return { id: file.find('author id', 'authors id', 'id auteur', 'auteur id') ?? name, name };
}

/** The people of a column, who all are persons for who takes part. */
export function authors(file: FileColumns): Feed[] {
	const { id, name } = authorOf(file);
	if (!id) return [];
	// Where a cell lists several authors, their names are not those of one.
	const label = id.type.kind === 'list' ? undefined : name;
	return feedOf('actors', { actor_id: id, label, nature: constant('person') });
}
