import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer } = createFormats('fr');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

export const importScreen = {
	title: 'Importer',
	lead: 'Vérifiez ce qui a été compris de vos fichiers\u202F: chaque réglage se change, l’aperçu suit.',
	add: 'Ajouter des fichiers',
	drop: 'Déposez d’autres fichiers CSV ici.',
	dropFirst: 'Déposez un ou plusieurs fichiers CSV ici, ou choisissez-les.',
	paste: 'Coller un tableau',
	files: 'Fichiers',
	remove: (name: string) => `Retirer ${name}`,
	removeShort: 'Retirer',
	reading: (name: string, phase: string) => `Lecture de ${name}\u202F: ${phase.toLowerCase()}`,
	counts: (read: number, kept: number, aside: number) =>
		`${counted(read, 'ligne lue', 'lignes lues')} = ${counted(kept, 'gardée', 'gardées')} + ${counted(aside, 'mise de côté', 'mises de côté')}`,
	settings: {
		title: 'Lecture',
		encoding: 'Encodage',
		delimiter: 'Séparateur',
		delimiters: {
			',': 'virgule',
			';': 'point-virgule',
			'\t': 'tabulation',
			'|': 'barre verticale',
		},
		header: 'La première ligne donne les titres',
	},
	preview: {
		title: 'Aperçu',
		table: (name: string) => `Aperçu de ${name}`,
		type: (column: string) => `Type de la colonne ${column}`,
		separator: (column: string) => `Séparateur de la liste ${column}`,
		first: (shown: string) => `Les ${shown} premières lignes.`,
		blanks: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'vide', other: 'vides' })}`,
		misfits: (count: number, shown: string) => `${shown} hors type`,
		misfitsDetail: (lines: string) =>
			`Cases qui ne suivent pas le type\u202F: ${lines}. Leur texte est gardé.`,
		misfit: (line: string, raw: string) => `ligne ${line} «\u202F${raw}\u202F»`,
		roles: 'Rôle',
		noRole: 'attribut',
	},
	roles: {
		title: 'À quoi sert chaque colonne',
		lead: 'Une ligne de ce fichier peut dire plusieurs choses\u202F: une présence, et un acteur. Choisissez ce qu’elle dit, puis la colonne de chaque rôle.',
		proposed: 'Rôles proposés d’après les titres et le contenu.',
		decided: 'Rôles choisis.',
		none: 'Aucun rôle n’a été reconnu. Choisissez ce que dit une ligne pour obtenir tableaux et cartes\u202F; l’exploration et le SQL fonctionnent déjà.',
		each: 'Chaque ligne est aussi…',
		eachFirst: 'Chaque ligne est…',
		removeFeed: (table: string) => `Retirer «\u202F${table}\u202F»`,
		unused: '—',
		constant: 'toujours la même valeur…',
		line: 'un par ligne du fichier',
		constantValue: (role: string) => `Valeur de ${role} pour toutes les lignes`,
		missing: (names: string) => `Il manque\u202F: ${names}.`,
		missingAny: 'Il manque un acteur ou un événement.',
	},
	aside: {
		title: 'Lignes mises de côté',
		lead: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'ligne n’a pas été comptée', other: 'lignes n’ont pas été comptées' })}\u202F; elles restent ici, avec leur raison.`,
		line: 'Ligne',
		reason: 'Raison',
		text: 'Texte',
		download: 'Télécharger ces lignes',
		shown: (shown: string) => `Les ${shown} premières.`,
	},
	links: {
		title: 'Liens entre les fichiers',
		lead: 'Les identifiants d’un fichier retrouvés dans un autre.',
		match: (from: string, column: string, to: string, toColumn: string) =>
			`${from}, «\u202F${column}\u202F» → ${to}, «\u202F${toColumn}\u202F»`,
		rate: (matched: number, keys: number, share: string) =>
			`${counted(matched, 'identifiant retrouvé', 'identifiants retrouvés')} sur ${integer(keys)} (${share})`,
		unmatched: 'Non retrouvés',
		more: (shown: string) => `et ${shown} autres`,
	},
	cycles: (ids: string) =>
		`Des contributions sont réunies en boucle, leur étape ne peut pas être suivie\u202F: ${ids}. Corrigez la colonne «\u202Fréunie à\u202F» du fichier.`,
	next: 'Continuer vers le tableau de bord',
	nextMap: 'Voir la carte',
};
