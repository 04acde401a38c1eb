import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer } = createFormats('fr');

const quoted = (name: string) => `«\u202f${name}\u202f»`;
const valuesOf = (name: string) => `valeurs de ${quoted(name)}`;

/** The sentence that makes a network, read and written. */
export const relation = {
	label: 'Relation montrée par la carte',
	ties: 'Les acteurs et les liens déclarés entre eux',
	directions: {
		stated: 'dans le sens que dit chaque ligne',
		directed: 'tous de la source vers la cible',
		undirected: 'tous sans direction',
	},
	direction: 'Direction des liens',
	incidences: {
		participations: {
			both: 'Les participants et les événements où ils sont venus',
			first: 'Les participants liés par les événements où ils sont venus ensemble',
			second: 'Les événements liés par leurs participants communs',
		},
		decisions: {
			both: 'Les contributions et les instances qui en décident',
			first: 'Les contributions liées par les instances qui en décident',
			second: 'Les instances liées par les contributions dont elles décident',
		},
		criteria: {
			both: 'Les structures et les critères qu’elles retiennent',
			first: 'Les structures liées par leurs critères communs',
			second: 'Les critères liés par les structures qui les retiennent',
		},
	},
	columns: {
		both: (first: string, second: string) =>
			`Les ${valuesOf(first)} et celles de ${quoted(second)}`,
		first: (first: string, second: string) =>
			`Les ${valuesOf(first)} liées par celles de ${quoted(second)} qu’elles ont en commun`,
		second: (first: string, second: string) =>
			`Les ${valuesOf(second)} liées par celles de ${quoted(first)} qu’elles ont en commun`,
		directed: (first: string, second: string) =>
			`Les liens de ${quoted(first)} vers ${quoted(second)}`,
		undirected: (first: string, second: string) =>
			`Les liens entre ${quoted(first)} et ${quoted(second)}`,
	},
	rows: {
		both: (second: string) => `Chaque ligne et les ${valuesOf(second)} qu’elle cite`,
		first: (second: string) =>
			`Les lignes liées par les ${valuesOf(second)} qu’elles ont en commun`,
		second: (second: string) => `Les ${valuesOf(second)} citées dans une même ligne`,
	},
	inFile: (words: string, file: string) => `${words}, dans ${file}`,
	replies: (file: string) => `Qui répond à qui dans ${file}`,
	replyColumns: (author: string, parent: string, id: string) =>
		`l’auteur ${quoted(author)} répondant à celui de la ligne dont ${quoted(id)} est ${quoted(parent)}`,
	answers: (condition: string) => `réponses\u202f: ${condition}`,
	anyColumns: 'Deux colonnes d’un fichier…',
	anyReplies: 'Qui répond à qui, d’après trois colonnes…',
	given: 'D’après les fichiers',
	free: 'À composer',
	file: 'Fichier',
	inTheFile: 'dans',
	forms: {
		directed: 'liens de la première vers la seconde',
		undirected: 'liens sans direction entre les deux',
		'two-mode': 'les deux sortes sur la carte',
		first: 'la première, liée par la seconde',
		second: 'la seconde, liée par la première',
	},
	form: 'Ce que montre la carte',
	firstColumn: 'Première colonne',
	secondColumn: 'Seconde colonne',
	several: 'ou plusieurs',
	severalTitle: 'Les autres colonnes de la seconde place',
	andOthers: (names: string) => `et ${names}`,
	eachRow: 'chaque ligne',
	and: 'et',
	shownAs: 'montrant',
	idColumn: 'Colonne de l’identifiant',
	parentColumn: 'Colonne de la ligne à laquelle on répond',
	authorColumn: 'Colonne de l’auteur',
	repliesWords: { author: 'l’auteur', answers: 'répondant à celui de la ligne dont', is: 'est' },
	minimum: 'au moins',
	shared: 'en commun',
	atLeast: (count: number) => `au moins ${integer(count)} en commun`,
	weight: 'poids',
	weightBy: (words: string) => `poids\u202f: ${words}`,
	weightColumn: (column: string) => `poids\u202f: ${quoted(column)}`,
	noWeight: 'nombre de lignes',
	weights: {
		count: 'nombre en commun',
		newman: 'Newman, les grands groupes comptent moins',
		jaccard: 'Jaccard, part commune de tout ce que deux acteurs ont',
	},
	weightNames: { newman: 'collaboration selon Newman', jaccard: 'indice de Jaccard' },
	pairs: (count: number) =>
		`${integer(count)} ${plural(count, { one: 'paire comparée', other: 'paires comparées' })}`,
	tieMeaning: {
		ties: 'un lien déclaré',
		replies: 'une réponse',
		participations: 'une participation',
		decisions: 'une décision',
		criteria: 'un critère retenu',
		columns: 'une ligne qui cite les deux',
		count: 'nombre d’éléments en commun',
		newman: 'collaboration selon Newman',
		jaccard: 'indice de Jaccard, de 0 à 1',
	},
	condition: {
		is: (column: string, values: string) => `seulement ${quoted(column)} = ${values}`,
		none: (column: string) => `seulement ${quoted(column)} = aucune valeur`,
		or: ' ou ',
		more: (count: number) =>
			`${integer(count)} ${plural(count, { one: 'autre valeur', other: 'autres valeurs' })}`,
		between: (column: string, from: string, to: string) =>
			`seulement ${quoted(column)} entre ${from} et ${to}`,
		from: (column: string, from: string) => `seulement ${quoted(column)} à partir de ${from}`,
		to: (column: string, to: string) => `seulement ${quoted(column)} jusqu’à ${to}`,
		anything: (column: string) => `${quoted(column)} sans limite`,
		add: 'Ajouter une condition',
		title: 'Seulement les lignes où…',
		column: 'Colonne',
		how: 'Condition',
		isOneOf: 'est l’une de ces valeurs',
		isBetween: 'est entre deux bornes',
		sought: 'Chercher une valeur',
		values: 'Valeurs',
		valuesFailed: 'Les valeurs n’ont pas pu être lues. Fermez, puis rouvrez cette condition.',
		noValues: 'Aucune valeur trouvée.',
		firstValues: (count: number) =>
			`Les ${integer(count)} valeurs les plus fréquentes. Cherchez pour voir les autres.`,
		fromLabel: 'De',
		toLabel: 'À',
		apply: 'Appliquer',
		remove: 'Retirer',
		close: 'Fermer',
		choose: 'Choisissez au moins une valeur.',
		bound: 'Donnez au moins une borne.',
		order: 'La première borne dépasse la seconde\u202f: aucune ligne ne conviendrait.',
		number: 'Une borne est un nombre, comme 12 ou 2,5.',
	},
	described: {
		words: (file: string, id: string) => `acteurs décrits par ${file}, identifiant ${quoted(id)}`,
		add: 'Décrire les acteurs par un fichier',
		title: 'Le fichier qui décrit les acteurs',
		id: 'Colonne de l’identifiant',
		match: (described: number, tied: number) =>
			plural(described, {
				one: `${integer(described)} des ${integer(tied)} acteurs est décrit`,
				other: `${integer(described)} des ${integer(tied)} acteurs sont décrits`,
			}),
	},
};
