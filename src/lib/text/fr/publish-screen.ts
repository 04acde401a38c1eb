import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const publishScreen = {
	title: 'Publier',
	lead: 'Un graphique devient une page qui tient dans un seul fichier\u202F: le dessin, son tableau, sa définition et sa date. Elle ne contient que des totaux, jamais une ligne de vos fichiers, et n’appelle aucun autre site.',
	choose: 'Graphique',
	nothing:
		'Aucun graphique à publier pour l’instant\u202F: donnez d’abord un rôle aux colonnes de vos fichiers.',
	headline: 'Titre',
	headlineHint: 'Dites ce que le graphique montre\u202F; laissez vide pour le titre habituel.',
	licence: 'Licence',
	licenceHint: 'Par exemple Licence Ouverte 2.0. Facultatif.',
	check: {
		title: 'Protection des personnes',
		threshold: 'Seuil',
		lead: (k: string) =>
			`Les nombres de personnes entre 1 et ${k} exclu sont masqués, et ce qui permettrait de les retrouver par soustraction.`,
		acts: 'Ce graphique compte des actes, pas des personnes\u202F: rien n’est masqué.',
		none: 'Aucune case n’est à masquer.',
		hidden: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'case est masquée', other: 'cases sont masquées' })}\u202F:`,
		more: (shown: string) => `et ${shown} autres.`,
		whole: 'le nombre lui-même',
		reasons: {
			small: 'petit nombre de personnes',
			complementary: 'pour qu’une autre ne puisse être retrouvée',
			total: 'total qui permettrait d’en retrouver une autre',
			widened: 'intervalle élargi',
		},
		mentions:
			'Le titre ou une note contient un nombre qui est masqué dans le graphique\u202F: relisez-les avant de publier.',
		names:
			'Cette page peut contenir les mots de vos catégories (territoires, thèmes, étapes). Vérifiez qu’aucun ne nomme une personne.',
		selection: 'La publication suit la sélection du tableau de bord.',
	},
	preview: 'Aperçu de la page',
	previewWidth: { phone: 'Téléphone', column: 'Article', wide: 'Large' },
	forms: {
		title: 'Emporter',
		page: 'Page HTML',
		pageLead: 'Un fichier à déposer sur votre site ou à joindre à un message.',
		download: 'Télécharger la page',
		embed: 'Code à intégrer',
		embedLead:
			'Déposez la page sur votre site, donnez son adresse, puis collez ce code dans un article.',
		address: 'Adresse de la page',
		badAddress: 'L’adresse doit commencer par http:// ou https://.',
		inline: 'Sans déposer de fichier\u202F: code qui contient toute la page',
		copy: 'Copier le code',
		copied: 'Code copié.',
		notCopied: 'Le navigateur refuse la copie\u202F: sélectionnez le code et copiez-le.',
		image: 'Image SVG',
		csv: 'Tableau CSV',
		size: (kilobytes: string) => `${kilobytes} ko`,
	},
};
