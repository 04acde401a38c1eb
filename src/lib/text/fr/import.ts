import type { CanonicalTable } from '../../model/canonical.ts';
import type { ColumnKind } from '../../model/column.ts';
import type {
	Delimiter,
	Reading,
	ReadingWarning,
	Reject,
	RejectReason,
} from '../../model/reading.ts';
import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer, list } = createFormats('fr');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** « ligne 12 », « lignes 12, 45 et 78 », « lignes 12, 45, 78… » past the fifth. */
const atLines = (lines: readonly number[]) => {
	const shown = lines.slice(0, 5).map(integer);
	const words = lines.length > shown.length ? `${shown.join(', ')}…` : list(shown);
	return `${plural(lines.length, { one: 'ligne', other: 'lignes' })} ${words}`;
};

const delimiters: Record<Delimiter, string> = {
	',': 'virgule',
	';': 'point-virgule',
	'\t': 'tabulation',
	'|': 'barre verticale',
};

const kinds: Record<ColumnKind, string> = {
	text: 'Texte',
	category: 'Catégorie',
	identifier: 'Identifiant',
	integer: 'Nombre entier',
	number: 'Nombre',
	date: 'Date',
	'yes-no': 'Oui ou non',
	list: 'Liste',
};

const warnings = (warning: ReadingWarning): string => {
	switch (warning.code) {
		case 'lying-bom':
			return 'Le fichier s’annonce en UTF-8 mais n’en est pas. Il a été lu en Windows-1252\u202f: vérifiez les accents dans l’aperçu.';
		case 'destroyed-characters':
			return `${counted(warning.count, 'caractère était déjà perdu', 'caractères étaient déjà perdus')} dans le fichier reçu (affichés «\u202f\ufffd\u202f»). Rien ne peut les retrouver\u202f: demandez un nouvel export à la source.`;
		case 'single-column':
			return 'Une seule colonne a été trouvée. Si vous en attendez plusieurs, changez le séparateur.';
		case 'padded-rows':
			return `${counted(warning.count, 'ligne a moins de cases que l’en-tête', 'lignes ont moins de cases que l’en-tête')} (${atLines(warning.lines)}). Les cases manquantes sont sans valeur.`;
		case 'renamed-columns':
			return `${plural(warning.names.length, { one: 'Un titre de colonne était vide ou répété', other: 'Des titres de colonnes étaient vides ou répétés' })}. ${plural(warning.names.length, { one: 'Nom donné', other: 'Noms donnés' })}\u202f: ${list(warning.names.map(quoted))}.`;
		case 'stray-quotes':
			return `${counted(warning.count, 'ligne contient un guillemet mal placé', 'lignes contiennent un guillemet mal placé')} (${atLines(warning.lines)}). Le guillemet est gardé comme un caractère\u202f: vérifiez ${plural(warning.count, { one: 'cette ligne', other: 'ces lignes' })}.`;
		case 'damaged-identifiers':
			return `Colonne ${quoted(warning.column)}\u202f: ${counted(warning.count, 'identifiant a été abîmé', 'identifiants ont été abîmés')} par un tableur (chiffres ou zéro initial perdus). N’en faites pas une clé\u202f; pour les retrouver, repartez du fichier d’origine.`;
		case 'no-rows':
			return 'Le fichier n’a aucune ligne de données. Vérifiez le séparateur et la ligne d’en-tête.';
	}
};

const reasons: Record<RejectReason, string> = {
	'too-many-cells': 'Trop de cases',
	'blank-row': 'Ligne vide',
	'unclosed-quote': 'Guillemet jamais refermé',
};

const reject = ({ reason, column }: Pick<Reject, 'reason' | 'column'>): string => {
	const where = column === undefined ? '' : ` à partir de la case ${integer(column)}`;
	switch (reason) {
		case 'too-many-cells':
			return `Plus de cases que l’en-tête${where}\u202f: un séparateur est sans doute écrit dans un texte. Mettez ce texte entre guillemets dans le fichier.`;
		case 'blank-row':
			return 'La ligne ne contient que des séparateurs.';
		case 'unclosed-quote':
			return `Un guillemet s’ouvre et ne se referme pas${where}. Refermez-le ou retirez-le dans le fichier.`;
	}
};

/** What the reading of a file says: what was understood, what was set aside, what the columns are for. */
export const importing = {
	encodings: { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' },
	delimiters,
	header: (hasHeader: boolean): string =>
		hasHeader ? 'titres en première ligne' : 'sans ligne de titres',
	/** « Windows-1252, point-virgule, titres en première ligne, 34 lignes lues, 14 colonnes, 21 lignes mises de côté » */
	summary: (reading: Reading): string =>
		[
			importing.encodings[reading.encoding],
			delimiters[reading.delimiter],
			importing.header(reading.hasHeader),
			counted(reading.rowsRead, 'ligne lue', 'lignes lues'),
			counted(reading.columns.length, 'colonne', 'colonnes'),
			reading.rowsSetAside === 0
				? 'aucune ligne mise de côté'
				: counted(reading.rowsSetAside, 'ligne mise de côté', 'lignes mises de côté'),
		].join(', '),
	phases: {
		decoding: 'Lecture des caractères',
		parsing: 'Découpage en lignes et en colonnes',
		typing: 'Reconnaissance des types',
		writing: 'Préparation des données',
	},
	warnings,
	reasons,
	reject,
	misfits: (count: number, kind: ColumnKind) =>
		`${counted(count, 'case ne se lit pas', 'cases ne se lisent pas')} comme ${quoted(kinds[kind].toLowerCase())}\u202f: gardée${count < 2 ? '' : 's'} en texte, sans valeur dans les calculs.`,
	errors: {
		empty: () => 'Le fichier est vide. Choisissez un fichier qui contient un tableau.',
		'too-large': () =>
			'Le fichier dépasse 512 Mo et ne peut pas être lu d’un seul tenant. Partagez-le en plusieurs fichiers.',
		'utf-16': () =>
			'Le fichier est encodé en UTF-16, qui n’est pas encore lu. Dans votre tableur, enregistrez-le au format «\u202fCSV UTF-8\u202f».',
		spreadsheet: () =>
			'Le fichier est un classeur ou une archive, pas un CSV. Ouvrez-le dans votre tableur et enregistrez la feuille au format «\u202fCSV UTF-8\u202f».',
		binary: () =>
			'Le fichier contient des octets nuls\u202f: ce n’est pas un texte. Choisissez un fichier CSV.',
		'data-package': (detail?: string) =>
			`La description des fichiers (datapackage.json) n’est pas valable${detail ? ` à l’endroit ${quoted(detail)}` : ''}. Corrigez-la puis rouvrez l’exemple.`,
		worker: (detail?: string) =>
			`La lecture s’est arrêtée${detail ? ` (${detail})` : ''}. Le fichier est intact\u202f: réessayez, ou partagez-le s’il est très gros.`,
	},
	kinds,
	tables: {
		actors: 'Acteurs',
		events: 'Événements',
		participations: 'Participations',
		ties: 'Liens',
		contributions: 'Contributions',
		decisions: 'Décisions',
		criteria: 'Critères',
		indicators: 'Indicateurs',
		reference: 'Population de référence',
	} satisfies Record<CanonicalTable, string>,
	columns: {
		actors: {
			actor_id: 'Identifiant de l’acteur',
			label: 'Nom',
			nature: 'Nature (personne, organisation, groupe, lieu)',
			kind: 'Type d’acteur',
			territory: 'Territoire',
			lat: 'Latitude',
			lon: 'Longitude',
			parent_id: 'Acteur dont il dépend',
		},
		events: {
			event_id: 'Identifiant de l’événement',
			label: 'Intitulé',
			kind: 'Type d’événement',
			channel: 'Canal (sur place, en ligne, papier)',
			theme: 'Thème',
			territory: 'Territoire',
			lat: 'Latitude',
			lon: 'Longitude',
			starts: 'Début',
			ends: 'Fin',
			status: 'Statut',
		},
		participations: {
			actor_id: 'Qui participe',
			event_id: 'À quel événement',
			date: 'Date',
			channel: 'Canal (sur place, en ligne, papier)',
			role: 'En quelle qualité',
			quantity: 'Nombre de participations',
			territory: 'Territoire',
			theme: 'Thème',
		},
		ties: {
			source_id: 'Premier acteur',
			target_id: 'Second acteur',
			kind: 'Type de lien',
			directed: 'Lien orienté',
			weight: 'Poids',
			starts: 'Début',
			ends: 'Fin',
			evidence: 'Preuve',
		},
		contributions: {
			contribution_id: 'Identifiant de la contribution',
			label: 'Intitulé',
			date: 'Date de dépôt',
			channel: 'Canal (sur place, en ligne, papier)',
			theme: 'Thème',
			territory: 'Territoire',
			author_id: 'Auteur',
			merged_into: 'Réunie avec',
		},
		decisions: {
			contribution_id: 'Contribution concernée',
			date: 'Date',
			stage: 'Étape',
			decided_by: 'Qui décide',
			criterion: 'Critère',
			reason: 'Motif',
			outcome: 'Issue',
			link: 'Adresse du document',
		},
		criteria: {
			structure_id: 'Structure',
			field: 'Champ (humain, social, environnemental, démocratique)',
			effect: 'Effet',
			criterion: 'Critère',
			indicator: 'Indicateur',
			proof: 'Preuve',
			proof_kind: 'Type de preuve',
			level: 'Niveau',
			version: 'Version',
		},
		indicators: {
			indicator_id: 'Identifiant de l’indicateur',
			label: 'Intitulé',
			date: 'Date',
			value: 'Valeur',
			target: 'Cible',
			unit: 'Unité',
		},
		reference: {
			dimension: 'Dimension comparée',
			category: 'Catégorie',
			population: 'Population',
		},
	} satisfies Record<CanonicalTable, Record<string, string>>,
};
