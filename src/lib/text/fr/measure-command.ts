import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const { integer, list } = createFormats('fr');
const plural = pluralOf('fr');

const rows = (count: number) =>
	`${integer(count)} ${plural(count, { one: 'ligne', other: 'lignes' })}`;

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;
const near = (names: readonly string[]) =>
	names.length > 0 ? ` Vouliez-vous ${names.map(quoted).join(' ou ')}\u202f?` : '';
const among = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'rien');

/** What the command `maillage measure` says. */
export const measureCommand = {
	noMeasure: '--measure NOM dit ce qui est mesuré\u202f; --list donne les noms.',
	noFile: 'Donnez un fichier, un dossier ou une description (datapackage.json).',
	twoFormats: '--json ou --csv, l’un des deux.',
	alsoAlone: '--also accompagne --by.',
	notAPair: (option: string, given: string) =>
		`${option}\u00a0: ${quoted(given)} n’est pas de la forme CHAMP=VALEUR.`,
	badUnit: (given: string, units: readonly string[]) =>
		`--period\u00a0: ${quoted(given)} n’est aucune de ces durées\u00a0: ${units.join(', ')}.`,
	unknownMeasure: (
		wanted: string,
		close: readonly string[],
		names: readonly string[],
		summaries: readonly string[],
	) =>
		`--measure\u00a0: aucune mesure ${quoted(wanted)}.${near(close)} Mesures\u00a0: ${names.join(', ')}\u202f; et, d’une colonne de nombres, ${summaries.join(', ')}, comme dans sum:participations.durée.`,
	unknownField: (
		option: string,
		wanted: string,
		close: readonly string[],
		names: readonly string[],
	) =>
		`${option}\u00a0: aucun champ ${quoted(wanted)} dans ces données.${near(close)} Champs\u00a0: ${among(names)}.`,
	cannotSplit: (option: string, measure: string, field: string, allowed: readonly string[]) =>
		`${option}\u00a0: ${measure} ne se répartit pas selon ${field}. Possibles ici\u00a0: ${among(allowed)}.`,
	cannotSplitTwice: (measure: string) =>
		`--also\u00a0: ${measure} ne se répartit pas selon deux champs, ou ce sont deux fois le même.`,
	noDates: (measure: string) =>
		`--period\u00a0: ${measure} compte des lignes qui n’ont pas de date.`,
	need: (table: string, column: string | undefined) =>
		column === undefined ? table : `${table}\u00a0: ${column}`,
	missing: (measure: string, needs: readonly string[]) =>
		`${measure} ne peut pas être mesuré\u00a0: ces données n’ont pas de colonne, ou pas de valeur, pour ${list(needs.map(quoted))}.`,
	unknownOption: (name: string, measure: string, allowed: readonly string[]) =>
		`--option\u00a0: ${measure} n’a pas d’option ${quoted(name)}. Options\u00a0: ${among(allowed)}.`,
	badOption: (name: string, given: string, least: number, most: number) =>
		`--option\u00a0: ${name}=${given} n’est pas un nombre entier de ${least} à ${most}.`,
	noPopulation: (wanted: string | undefined, field: string, populations: readonly string[]) =>
		`${wanted === undefined ? `Aucune population de référence ne parle de ${field}` : `Aucune population de référence ${quoted(wanted)}`}. Dites laquelle par --option reference=NOM\u00a0: ${among(populations)}.`,
	badPeriod: (given: string) =>
		`--where\u00a0: ${quoted(given)} n’est pas une période. Écrivez 2024-01-01..2024-06-30, 2024-06 ou 2024.`,
	twoPeriods: '--where\u00a0: une seule période à la fois.',
	unknownValue: (field: string, value: string, close: readonly string[]) =>
		`--where\u00a0: aucune ligne ne dit ${field}=${value}.${near(close)}`,
	withoutEffect: (field: string) => `--where\u00a0: ${field} ne change rien à cette mesure.`,
	mended: (file: string) =>
		`${file} contient des lignes corrigées\u202f: ouvrez-les dans Maillage, puis donnez ici les décisions qu’il enregistre.`,
	unreadable: (file: string, path: string) =>
		`${file} n’est ni une description de données, ni des décisions de Maillage (à l’endroit ${path}).`,
	ignored: (file: string) =>
		`${file}\u00a0: des corrections de réseau, sans effet sur les mesures.`,
	newerVersion: (file: string, older: string) =>
		`${file} semble une version plus récente de ${older}\u202f: ses lignes ne sont pas comptées. Ne donnez que l’un des deux.`,
	list: {
		by: 'se répartit selon',
		everything: 'tout champ de ses lignes',
		categories: 'tout champ de ses lignes, sauf la période',
		nothing: 'rien',
		option: (name: string, meaning: string, least: number, most: number, usual: number) =>
			`--option ${name}=${usual} (${meaning}, de ${least} à ${most})`,
		numbers: 'Et, de chaque colonne de nombres, comme dans sum:participations.durée\u00a0:',
		lacks: (needs: readonly string[]) => `manque ici\u00a0: ${list(needs)}`,
		fields: 'Champs de ces données\u00a0:',
	},
	files: (names: readonly string[]) => list(names),
	used: (used: number, selected: number) =>
		`Lignes utilisées\u00a0: ${integer(used)} sur ${integer(selected)} de la sélection.`,
	setAside: (count: number) => `Mises de côté à la lecture\u00a0: ${rows(count)}.`,
	unknown: (field: string, count: number) => `Sans ${field}\u00a0: ${rows(count)}.`,
	merged: (count: number) =>
		`${integer(count)} ${plural(count, { one: 'acteur réuni à un autre', other: 'acteurs réunis à un autre' })}.`,
	fictional: 'Données fictives.',
};
