import type { ColumnKind } from '../../model/column.ts';
import type {
	Delimiter,
	Encoding,
	Escape,
	Quote,
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

const delimiters = new Map<Delimiter, string>([
	[',', 'virgule'],
	[';', 'point-virgule'],
	['\t', 'tabulation'],
	['|', 'barre verticale'],
	[' ', 'espace'],
	[', ', 'virgule et espace'],
	['; ', 'point-virgule et espace'],
]);

const encodings: Record<Encoding, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 (petit-boutiste)',
	'utf-16be': 'UTF-16 (gros-boutiste)',
	'windows-1252': 'Windows-1252',
	macintosh: 'MacRoman',
};

const kinds: Record<ColumnKind, string> = {
	text: 'Texte',
	category: 'Catégorie',
	identifier: 'Identifiant',
	integer: 'Nombre entier',
	number: 'Nombre',
	date: 'Date',
	'date-time': 'Date et heure',
	'yes-no': 'Oui ou non',
	list: 'Liste',
	place: 'Lieu (coordonnées)',
};

const warnings = (warning: ReadingWarning): string => {
	switch (warning.code) {
		case 'lying-bom':
			return 'Le fichier s’annonce en UTF-8 mais n’en est pas. Il a été lu en Windows-1252\u202f: vérifiez les accents dans l’aperçu.';
		case 'destroyed-characters':
			return `${counted(warning.count, 'caractère était déjà perdu', 'caractères étaient déjà perdus')} dans le fichier reçu (affichés «\u202f\ufffd\u202f»). Rien ne peut les retrouver\u202f: demandez un nouvel export à la source.`;
		case 'double-encoding':
			return warning.repaired
				? 'Les accents encodés deux fois ont été réparés.'
				: `Des accents ont été encodés deux fois\u202f: ${quoted(warning.example)} (${counted(warning.count, 'endroit', 'endroits')}). Ils peuvent être réparés.`;
		case 'single-column':
			return 'Une seule colonne a été trouvée. Si vous en attendez plusieurs, changez le séparateur.';
		case 'no-header':
			return 'Aucune ligne de titres n’a été reconnue\u202f: les colonnes ont reçu des noms. Si la première ligne donne les titres, indiquez-le.';
		case 'preamble':
			return `${plural(warning.lines.length, { one: 'Une ligne précède', other: `${integer(warning.lines.length)} lignes précèdent` })} le tableau (titre, date d’export…)\u202f: ${plural(warning.lines.length, { one: 'elle n’est pas comptée', other: 'elles ne sont pas comptées' })}.`;
		case 'several-header-rows':
			return `${integer(warning.count)} lignes de titres ont été réunies\u202f: leurs mots se suivent dans le nom de chaque colonne.`;
		case 'several-tables':
			return `Le fichier contient ${integer(warning.count)} tableaux\u202f: celui-ci est le numéro ${integer(warning.table + 1)}. Les autres s’ouvrent un par un.`;
		case 'realigned-header':
			return 'La ligne de titres avait une case vide de trop, qui a été retirée pour que les titres tombent en face de leurs colonnes. Vérifiez-les.';
		case 'padded-rows':
			return `${counted(warning.count, 'ligne a moins de cases que l’en-tête', 'lignes ont moins de cases que l’en-tête')} (${atLines(warning.lines)}). Les cases manquantes sont sans valeur.`;
		case 'shifted-rows':
			return `${counted(warning.count, 'ligne a une case vide de trop', 'lignes ont des cases vides de trop')} (${atLines(warning.lines)})\u202f: leurs valeurs sont peut-être décalées d’une colonne. Vérifiez-les.`;
		case 'renamed-columns':
			return `${plural(warning.names.length, { one: 'Un titre de colonne était vide ou répété', other: 'Des titres de colonnes étaient vides ou répétés' })}. ${plural(warning.names.length, { one: 'Nom donné', other: 'Noms donnés' })}\u202f: ${list(warning.names.map(quoted))}.`;
		case 'stray-quotes':
			return `${counted(warning.count, 'ligne contient un guillemet ou un séparateur mal placé', 'lignes contiennent un guillemet ou un séparateur mal placé')} (${atLines(warning.lines)}). Rien n’a été perdu\u202f: vérifiez ${plural(warning.count, { one: 'cette ligne', other: 'ces lignes' })}.`;
		case 'damaged-identifiers':
			return `Colonne ${quoted(warning.column)}\u202f: ${counted(warning.count, 'identifiant a été abîmé', 'identifiants ont été abîmés')} par un tableur (chiffres ou zéro initial perdus). N’en faites pas une clé\u202f; pour les retrouver, repartez du fichier d’origine.`;
		case 'invalid-identifiers':
			return `Colonne ${quoted(warning.column)}\u202f: ${counted(warning.count, 'identifiant ne suit pas', 'identifiants ne suivent pas')} la forme attendue. ${plural(warning.count, { one: 'Il est gardé tel quel.', other: 'Ils sont gardés tels quels.' })}`;
		case 'ambiguous-dates':
			return `Colonne ${quoted(warning.column)}\u202f: ${counted(warning.count, 'date se lit', 'dates se lisent')} de deux façons (03/04 est-il le 3 avril ou le 4 mars\u202f?). Le jour est lu d’abord\u202f: confirmez-le ou changez-le.`;
		case 'guarded-cells':
			return `Colonne ${quoted(warning.column)}\u202f: ${counted(warning.count, 'case commençait', 'cases commençaient')} par une apostrophe de protection, retirée de la valeur. Le texte d’origine reste visible.`;
		case 'wide-table':
			return `${counted(warning.unpivot.columns.length, 'colonne se ressemble', 'colonnes se ressemblent')} (${list(warning.unpivot.columns.slice(0, 3).map(quoted))}…)\u202f: elles se lisent aussi comme des lignes, une par case remplie.`;
		case 'unused-corrections':
			return `${counted(warning.count, 'ligne corrigée n’existe', 'lignes corrigées n’existent')} plus dans ce fichier\u202f: ${warning.count < 2 ? 'sa correction reste' : 'leurs corrections restent'} de côté.`;
		case 'sample':
			return `Échantillon\u202f: seules les ${integer(warning.rows)} premières lignes ont été lues. Aucun total n’est complet.`;
		case 'no-rows':
			return 'Le fichier n’a aucune ligne de données. Vérifiez le séparateur et la ligne d’en-tête.';
	}
};

const reasons: Record<RejectReason, string> = {
	'too-many-cells': 'Trop de cases',
	'blank-row': 'Ligne vide',
	'unclosed-quote': 'Guillemet jamais refermé',
	'repeated-header': 'Titres répétés',
	footnote: 'Note sous le tableau',
};

const reject = ({ reason, column }: Pick<Reject, 'reason' | 'column'>): string => {
	const where = column === undefined ? '' : ` à partir de la case ${integer(column)}`;
	switch (reason) {
		case 'too-many-cells':
			return `Plus de cases que l’en-tête${where}\u202f: un séparateur est sans doute écrit dans un texte. Corrigez la ligne ici, ou mettez ce texte entre guillemets dans le fichier.`;
		case 'blank-row':
			return 'La ligne ne contient que des séparateurs.';
		case 'unclosed-quote':
			return `Un guillemet s’ouvre et ne se referme pas${where}. Corrigez la ligne ici, ou refermez-le dans le fichier.`;
		case 'repeated-header':
			return 'La ligne répète les titres des colonnes.';
		case 'footnote':
			return 'La ligne ne remplit que la première case, après le tableau\u202f: c’est sans doute une note ou une source.';
	}
};

/** What the reading of a file says: how it was understood, and what was set aside. */
export const reading = {
	encodings,
	delimiter: (delimiter: Delimiter): string => delimiters.get(delimiter) ?? quoted(delimiter),
	quotes: {
		'"': 'guillemets droits',
		"'": 'apostrophes',
		none: 'aucun',
	} satisfies Record<Quote, string>,
	escapes: {
		doubled: 'guillemet doublé',
		backslash: 'barre oblique inverse',
		none: 'aucune',
	} satisfies Record<Escape, string>,
	header: (rows: number): string =>
		rows === 0
			? 'sans ligne de titres'
			: rows === 1
				? 'titres en première ligne'
				: `titres sur ${integer(rows)} lignes`,
	/** « Windows-1252, point-virgule, titres en première ligne, 34 lignes lues, 14 colonnes, 21 lignes mises de côté » */
	summary: (read: Reading, isSheet = false): string =>
		[
			...(isSheet
				? ['Table tirée du fichier']
				: [encodings[read.encoding], reading.delimiter(read.delimiter)]),
			reading.header(read.headerRows),
			counted(read.rowsRead, 'ligne lue', 'lignes lues'),
			counted(read.columns.length, 'colonne', 'colonnes'),
			read.rowsSetAside === 0
				? 'aucune ligne mise de côté'
				: counted(read.rowsSetAside, 'ligne mise de côté', 'lignes mises de côté'),
		].join(', '),
	phases: {
		opening: 'Ouverture',
		reading: 'Lecture des lignes',
		typing: 'Reconnaissance des types',
		writing: 'Préparation des données',
	},
	warnings,
	reasons,
	reject,
	misfits: (count: number, kind: ColumnKind): string =>
		kind === 'identifier'
			? `${counted(count, 'identifiant est abîmé', 'identifiants sont abîmés')}\u202f: gardé${count < 2 ? '' : 's'} en texte, ${count < 2 ? 'il ne relie' : 'ils ne relient'} rien.`
			: `${counted(count, 'case ne se lit pas', 'cases ne se lisent pas')} comme ${quoted(kinds[kind].toLowerCase())}\u202f: gardée${count < 2 ? '' : 's'} en texte, sans valeur dans les calculs.`,
	kinds,
};
