import type { IdentifierScheme } from '../../model/column.ts';
import type { Escape, Quote } from '../../model/reading.ts';
import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer, list, number } = createFormats('fr');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

const quoted = (text: string) => `«\u202F${text}\u202F»`;

const quotes: Record<Quote, string> = {
	'"': 'guillemets droits',
	"'": 'apostrophes',
	none: 'aucun signe',
};

const escapes: Record<Escape, string> = {
	doubled: 'guillemet doublé',
	backslash: 'barre oblique inverse',
	none: 'jamais écrit',
};

const schemes: Record<IdentifierScheme, string> = {
	siret: 'SIRET',
	siren: 'SIREN',
	rna: 'RNA (association)',
	postcode: 'code postal',
	insee: 'code commune INSEE',
	phone: 'téléphone',
	email: 'adresse électronique',
	uuid: 'UUID',
};

export const importScreen = {
	title: 'Importer',
	lead: 'Vérifiez ce qui a été compris de vos fichiers\u202F: chaque réglage se change, l’aperçu suit.',
	add: 'Ajouter des fichiers',
	drop: 'Déposez d’autres fichiers ici\u202F: CSV, classeur, archive.',
	dropFirst: 'Déposez un ou plusieurs fichiers ici (CSV, classeur, archive), ou choisissez-les.',
	paste: 'Coller un tableau',
	files: 'Fichiers',
	remove: (name: string) => `Retirer ${name}`,
	removeShort: 'Retirer',
	reading: (name: string, phase: string) => `Lecture de ${name}\u202F: ${phase.toLowerCase()}`,
	inShort: (kept: number, columns: number, aside: number) =>
		[
			counted(kept, 'ligne', 'lignes'),
			counted(columns, 'colonne', 'colonnes'),
			...(aside > 0 ? [counted(aside, 'mise de côté', 'mises de côté')] : []),
		].join(', '),
	soFar: (rows: number) => counted(rows, 'ligne lue', 'lignes lues'),
	/** « encore 25 secondes environ » */
	timeLeft: (seconds: number) =>
		seconds < 5
			? 'encore quelques secondes'
			: seconds < 60
				? `encore ${integer(Math.ceil(seconds / 5) * 5)} secondes environ`
				: `encore ${counted(Math.round(seconds / 60), 'minute', 'minutes')} environ`,
	large: (gigabytes: number) =>
		`Ce fichier est très gros (${number(gigabytes, 1)} Go)\u202F: le navigateur peut manquer de mémoire pour le lire en entier.`,
	readSample: 'Lire un échantillon d’un million de lignes',
	readWhole: 'Lire tout le fichier',
	counts: (read: number, kept: number, aside: number) =>
		`${counted(read, 'ligne lue', 'lignes lues')} = ${counted(kept, 'gardée', 'gardées')} + ${counted(aside, 'mise de côté', 'mises de côté')}`,
	settings: {
		title: 'Lecture',
		encoding: 'Encodage',
		delimiter: 'Séparateur',
		otherDelimiter: 'autre…',
		delimiterField: 'Signe qui sépare les cases',
		header: 'Lignes de titres',
		noHeader: 'aucune',
		more: 'Tous les réglages',
		quote: 'Texte entouré par',
		quotes,
		escape: 'Guillemet dans un texte',
		escapes,
		skipped: 'Lignes à passer avant les titres',
		/** What the rarer settings are now. */
		now: (quote: Quote, escape: Escape, skipped: number, hasUsualMarks: boolean) =>
			[
				quote === 'none' ? 'texte sans guillemets' : `${quotes[quote]}, ${escapes[escape]}`,
				skipped === 0 ? 'aucune ligne passée' : counted(skipped, 'ligne passée', 'lignes passées'),
				hasUsualMarks ? 'marques d’absence habituelles' : 'vos marques d’absence',
			].join(', '),
		back: 'Revenir à la lecture proposée',
		samples: 'Choisir l’encodage à l’œil',
		samplesLead:
			'Ces lignes changent d’un encodage à l’autre. Gardez celui dont les accents sont justes.',
		readIn: (encoding: string) => `Lire en ${encoding}`,
		chosen: 'choisi',
	},
	warnings: {
		title: 'Remarques sur la lecture',
		more: (count: number) => counted(count, 'autre remarque', 'autres remarques'),
		allLines: 'Toutes les lignes',
		lines: (lines: readonly string[], isCut: boolean) =>
			`Lignes ${isCut ? `${lines.join(', ')}…` : list(lines)}`,
		repair: 'Réparer les accents',
		unrepair: 'Revenir au texte d’origine',
		firstRowIsHeader: 'La première ligne donne les titres',
		asRows: 'Lire en lignes',
		asColumns: 'Revenir aux colonnes',
		unpivoted: (columns: number) =>
			`${counted(columns, 'colonne est lue', 'colonnes sont lues')} en lignes\u202F: chaque case remplie est devenue une ligne.`,
		dayFirst: 'Jour d’abord',
		monthFirst: 'Mois d’abord',
		changeDelimiter: 'Changer le séparateur',
	},
	tables: {
		label: 'Tableaux du fichier',
		untitled: (number: number) => `Tableau ${integer(number)}`,
		size: (line: number, rows: number, columns: number) =>
			`ligne ${integer(line)}, ${counted(rows, 'ligne', 'lignes')} × ${counted(columns, 'colonne', 'colonnes')}`,
		show: 'Afficher celui-ci',
		shown: 'affiché',
		apart: 'Ouvrir comme fichier à part',
		fileName: (number: number) => `tableau ${integer(number)}`,
	},
	preview: {
		title: 'Aperçu',
		table: (name: string) => `Aperçu de ${name}`,
		line: 'Ligne',
		kind: 'Type',
		role: 'Rôle',
		spread: 'Répartition',
		content: 'Contenu',
		example: 'Exemple',
		type: (column: string) => `Type de la colonne ${column}`,
		separator: (column: string) => `Séparateur de la liste ${column}`,
		separators: (separator: string) => (separator === '\n' ? 'retour à la ligne' : separator),
		order: (column: string) => `Ordre des dates de ${column}`,
		orders: {
			found: 'ordre reconnu',
			'day-first': 'jour d’abord',
			'month-first': 'mois d’abord',
		},
		place: (column: string) => `Ce que contient ${column}`,
		places: {
			latitude: 'latitude',
			longitude: 'longitude',
			both: 'latitude et longitude',
		},
		scheme: (column: string) => `Sorte d’identifiant de ${column}`,
		schemes,
		noScheme: 'forme libre',
		first: (shown: number, total: number) =>
			shown < total
				? `Les ${integer(shown)} premières lignes, sur ${integer(total)}.`
				: `${counted(total, 'ligne', 'lignes')} en tout.`,
		blanks: (count: number) => counted(count, 'sans valeur', 'sans valeur'),
		noBlank: 'toujours remplie',
		distinct: (count: number) => counted(count, 'valeur', 'valeurs différentes'),
		misfits: (count: number) => `${integer(count)} hors type`,
		mark: (mark: string, rows: number) => `${mark}\u202F: ${integer(rows)}`,
		misfit: (line: number, raw: string) => `ligne ${integer(line)}\u202F: ${quoted(raw)}`,
		firstMisfits: (shown: number) => `Les ${integer(shown)} premières\u202F:`,
		marksFound: 'Marques lues comme une absence de valeur',
		noRole: 'attribut',
	},
	spread: {
		/** « De 12 à 4 500, surtout de 12 à 386 (45 %). » */
		bins: (lowest: string, highest: string, from: string, to: string, share: string) =>
			`De ${lowest} à ${highest}, surtout de ${from} à ${to} (${share}).`,
		single: (value: string) => `Partout ${value}.`,
		values: (values: readonly { value: string; rows: number }[], otherRows: number) =>
			`Les plus fréquentes\u202F: ${list(values.map(({ value, rows }) => `${value} (${integer(rows)})`))}${otherRows > 0 ? `, puis ${counted(otherRows, 'ligne', 'lignes')} d’autres valeurs` : ''}.`,
		range: (lowest: string, highest: string) => `${lowest} à ${highest}`,
		most: (value: string, share: string) => `${value}\u202F: ${share}`,
		allDifferent: 'toutes différentes',
		rare: 'moins de 1\u00a0%',
		nearlyAllDifferent: 'presque toutes différentes',
		nothing: 'aucune valeur',
	},
	marks: {
		label: 'Marques d’absence, pour tout le fichier',
		hint: 'Une par ligne. Dans les colonnes typées, une case qui n’est qu’une de ces marques est sans valeur.',
		apply: 'Appliquer',
		usual: 'Revenir aux marques habituelles',
	},
	close: 'Fermer',
	roles: {
		title: 'Tous les rôles de ce fichier',
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
		lines: (first: string, last: string) => `${first} à ${last}`,
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
	updating: 'Mise à jour des tableaux…',
	next: 'Continuer vers le tableau de bord',
	nextMap: 'Voir la carte',
};
