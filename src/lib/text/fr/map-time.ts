import type { PeriodUnit } from '../../model/period.ts';
import { createFormats } from '../formats.ts';
import { pluralOf, type PluralForms } from '../plural.ts';

const plural = pluralOf('fr');
const { integer } = createFormats('fr');

/** What a row is, after what dates it. */
const rows = {
	participations: { one: 'participation', other: 'participations' },
	ties: { one: 'lien', other: 'liens' },
	decisions: { one: 'décision', other: 'décisions' },
	contributions: { one: 'décision', other: 'décisions' },
	replies: { one: 'réponse', other: 'réponses' },
	column: { one: 'ligne', other: 'lignes' },
} satisfies Record<string, PluralForms>;
type Rows = keyof typeof rows;

const counted = (count: number, forms: PluralForms) =>
	`${integer(count)}\u00a0${plural(count, forms)}`;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const ofRows = (kind: Rows, count: number) => counted(count, rows[kind]);

const before: Record<PeriodUnit, string> = {
	day: 'que la veille',
	week: 'que la semaine précédente',
	month: 'que le mois précédent',
	quarter: 'qu’au trimestre précédent',
	year: 'que l’année précédente',
	'school-year': 'que l’année scolaire précédente',
};
const severalBefore: Record<PeriodUnit, (count: string) => string> = {
	day: (count) => `que les ${count}\u00a0jours précédents`,
	week: (count) => `que les ${count}\u00a0semaines précédentes`,
	month: (count) => `que les ${count}\u00a0mois précédents`,
	quarter: (count) => `qu’aux ${count}\u00a0trimestres précédents`,
	year: (count) => `que les ${count}\u00a0années précédentes`,
	'school-year': (count) => `que les ${count}\u00a0années scolaires précédentes`,
};
const earlier: Record<PeriodUnit, string> = {
	day: 'que la veille',
	week: 'qu’une semaine plus tôt',
	month: 'qu’un mois plus tôt',
	quarter: 'qu’un trimestre plus tôt',
	year: 'qu’un an plus tôt',
	'school-year': 'qu’un an plus tôt',
};
const between: Record<PeriodUnit, (first: string, last: string) => string> = {
	day: (first, last) => `du ${first} au ${last}`,
	week: (first, last) => `de la ${first} à la ${last}`,
	month: (first, last) => `de ${first} à ${last}`,
	quarter: (first, last) => `du ${first} au ${last}`,
	year: (first, last) => `de ${first} à ${last}`,
	'school-year': (first, last) => `de ${first} à ${last}`,
};
const until: Record<PeriodUnit, (last: string) => string> = {
	day: (last) => `jusqu’au ${last}`,
	week: (last) => `jusqu’à la ${last}`,
	month: (last) => `jusqu’à ${last}`,
	quarter: (last) => `jusqu’au ${last}`,
	year: (last) => `jusqu’en ${last}`,
	'school-year': (last) => `jusqu’à l’année scolaire ${last}`,
};

const perUnit: Record<PeriodUnit, string> = {
	day: 'par jour',
	week: 'par semaine',
	month: 'par mois',
	quarter: 'par trimestre',
	year: 'par année',
	'school-year': 'par année scolaire',
};

/** The network through time: its axis, the window on it, playing. */
export const mapTime = {
	title: 'Le réseau dans le temps',
	rows: ofRows,
	between: (unit: PeriodUnit, first: string, last: string) => between[unit](first, last),
	until: (unit: PeriodUnit, last: string) => until[unit](last),
	/** Two days, whatever the periods. */
	days: (first: string, last: string) => `du ${first} au ${last}`,
	untilDay: (last: string) => `jusqu’au ${last}`,
	/** `counts` say what there is, `than` how that compares with before. */
	says: (window: string, counts: readonly string[], change?: string) =>
		`${capital(window)}\u202f: ${counts.join(', ')}${change === undefined ? '' : `\u202f; ${change}`}.`,
	more: (nodes: string, than: string) => `${nodes} de plus ${than}`,
	fewer: (nodes: string, than: string) => `${nodes} de moins ${than}`,
	/** `things` in the plural. */
	same: (things: string, than: string) =>
		`autant ${/^[aeéèêiouh]/i.test(things) ? 'd’' : 'de '}${things} ${than}`,
	before: (unit: PeriodUnit, count: number) =>
		count === 1 ? before[unit] : severalBefore[unit](integer(count)),
	earlier: (unit: PeriodUnit) => earlier[unit],
	/** Without a window. */
	all: (kind: Rows, dated: number, first: string, last: string) =>
		`${ofRows(kind, dated)} du ${first} au ${last}.`,
	undatedHidden: (kind: Rows, count: number) =>
		`${ofRows(kind, count)} sans date ${plural(count, { one: 'reste', other: 'restent' })} en dehors.`,
	undatedShown: (kind: Rows, count: number) =>
		`${ofRows(kind, count)} sans date ${plural(count, { one: 'compte', other: 'comptent' })} aussi.`,
	undated: (kind: Rows, count: number) => `${ofRows(kind, count)} sans date.`,
	withoutDate: 'sans date',
	at: (period: string, count: string) => `${period}\u202f: ${count}`,
	chart: (kind: Rows, unit: PeriodUnit, first: string, last: string, highest: string) =>
		`${capital(rows[kind].other)} ${perUnit[unit]}, de ${first} à ${last}. La période la plus haute\u202f: ${highest}.`,
	open: 'Voir dans le temps',
	close: 'Refermer',
	play: 'Lire',
	pause: 'Pause',
	back: 'Reculer d’une période',
	forward: 'Avancer d’une période',
	backShort: 'Reculer',
	forwardShort: 'Avancer',
	leave: 'Tout le temps',
	window: 'Fenêtre de temps',
	from: 'Début de la fenêtre',
	to: 'Fin de la fenêtre',
	keys: 'Flèches\u202f: une période. Page suivante et page précédente\u202f: d’un bond. Début et fin\u202f: aux extrémités.',
	playing: 'Lecture en cours.',
	hint: 'Glissez sur les barres pour choisir une fenêtre de temps, ou lisez du début à la fin.',
	settings: 'Réglages du temps',
	by: 'Date',
	unit: 'Par',
	reach: 'Montrer',
	reaches: { window: 'dans la fenêtre', until: 'jusqu’ici' },
	absent: 'Absents',
	absents: { faint: 'pâles, à leur place', hidden: 'retirés' },
	showUndated: (kind: Rows, count: number) => `Montrer aussi ${ofRows(kind, count)} sans date`,
	units: {
		day: 'jour',
		week: 'semaine',
		month: 'mois',
		quarter: 'trimestre',
		year: 'année',
		'school-year': 'année scolaire',
	} satisfies Record<PeriodUnit, string>,
	dates: {
		participations: 'participations',
		ties: 'liens',
		decisions: 'décisions',
		contributions: 'dépôt des contributions',
	},
	/** In the legend and in the caption of exports. */
	note: (window: string) => `Fenêtre de temps\u202f: ${window}.`,
	absentFaint: (nodes: string, count: number) =>
		`${nodes} ${plural(count, { one: 'n’y est pas (pâle', other: 'n’y sont pas (pâles' })} sur la carte).`,
	absentHidden: (nodes: string, count: number) =>
		`${nodes} ${plural(count, { one: 'n’y est pas : la carte ne le montre pas', other: 'n’y sont pas : la carte ne les montre pas' })}.`,
	measured: (window: string) => `Mesuré sur la fenêtre de temps\u202f: ${window}.`,
	measuresWait: 'Les mesures reprendront à la pause.',
	elsewhere: 'Aucune date dans ce réseau\u202f: la fenêtre de temps ne s’y applique pas.',
};
