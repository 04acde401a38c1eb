import type { Amount } from '../../../src/lib/charts/amount.ts';
import type { Category } from '../../../src/lib/charts/bars/input.ts';
import type { TimePeriod } from '../../../src/lib/charts/columns/input.ts';
import { periodsBetween } from '../../../src/lib/charts/columns/periods.ts';
import type { Chart } from '../../../src/lib/charts/charts.ts';
import type { Figure } from '../../../src/lib/charts/figure.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';

/** Realistic figures of an invented social centre, shared by the tests. */
export const fr = wordingOf('fr');
export const en = wordingOf('en');

export const PARTICIPANTS = { one: 'participant', other: 'participants' };
export const CONTRIBUTIONS = { one: 'contribution', other: 'contributions' };

export function figureOf(chart: Chart, rest: Partial<Figure> = {}): Figure {
	return {
		id: 'essai',
		title: 'Participants par canal',
		subtitle: 'Rencontres et contributions en ligne, de septembre 2022 à juin 2025.',
		definition:
			'Un participant est une personne identifiée, comptée une fois par canal. La partie hachurée ajoute les présences sans nom.',
		source: 'emargements.csv, 2 031 lignes utilisées, 12 mises de côté',
		unit: PARTICIPANTS,
		counts: 'persons',
		chart,
		...rest,
	};
}

export function known(label: string, value: Amount, rest: Partial<Category> = {}): Category {
	return { key: label, label, value, state: 'known', ...rest };
}

export const unknown = (value: number): Category => ({
	key: null,
	label: 'Sans valeur',
	value,
	state: 'unknown',
});

export const byChannel = figureOf({
	kind: 'bars',
	input: {
		dimension: 'Canal',
		categories: [
			known('Sur place', 268, { upper: 331 }),
			known('En ligne', 61),
			known('Papier', 19, { upper: 31 }),
			known('Autre', 7),
			unknown(12),
		],
	},
});

export const byTerritory = figureOf(
	{
		kind: 'bars',
		input: {
			dimension: 'Territoire',
			categories: [
				known('Roubaix, quartier de l’Alma-Gare et du Fresnoy-Mackellerie', 1204),
				known('Tourcoing, Phalempins-Belencontre', 861),
				known('Lille-Fives', 402),
				known('Hem', 233),
				known('Communauté de communes du Pays de l’Audomarois et de la Morinie', 87),
				known('Lomme', 41),
				{ key: null, label: 'Autres (14)', value: 212, state: 'other' },
				unknown(96),
			],
			selected: ['Lille-Fives'],
		},
	},
	{
		id: 'territoires',
		title: 'Roubaix et Tourcoing donnent les deux tiers des contributions',
		unit: CONTRIBUTIONS,
		counts: 'acts',
	},
);

const SERIES = [
	{ key: 'new', label: 'Nouveaux', paint: 'category-2', state: 'known' },
	{ key: 'returning', label: 'Déjà venus', paint: 'category-1', state: 'known' },
	{ key: 'unknown', label: 'Sans identité', state: 'unknown' },
] as const;

const quarters: TimePeriod[] = periodsBetween('2022-10-01', '2025-04-01', 'quarter', fr);
quarters[0] = { ...quarters[0]!, isFirst: true };

export const newcomers = figureOf(
	{
		kind: 'columns',
		input: {
			periods: quarters,
			series: [...SERIES],
			values: [
				[96, 0, 6],
				[30, 52, 5],
				[34, 58, 8],
				[18, 31, 2],
				[41, 66, 9],
				[38, 70, 6],
				[44, 64, 7],
				[40, 42, 4],
				[72, 74, 10],
				[78, 88, 9],
				[69, 92, 8],
			],
		},
	},
	{
		id: 'nouveaux',
		title: 'Les nouveaux venus sont deux fois plus nombreux depuis les ateliers de rue',
		definition:
			'Un nouveau venu n’apparaît dans aucune période précédente. Au premier trimestre, tout le monde l’est.',
	},
);

export const byMonth = figureOf(
	{
		kind: 'columns',
		input: {
			periods: periodsBetween('2022-09-01', '2025-06-01', 'month', fr),
			series: [{ key: 'all', label: 'Contributions', state: 'known' }],
			values: Array.from({ length: 34 }, (_, month) => [
				month % 12 === 10 || month % 12 === 11 ? 0 : 20 + ((month * 37) % 90),
			]),
		},
	},
	{ id: 'mois', title: 'Contributions par mois', unit: CONTRIBUTIONS, counts: 'acts' },
);

export const participants = figureOf(
	{ kind: 'number', input: { value: 412, upper: 487 } },
	{ id: 'participants', title: 'Participants' },
);

export const oneCategory = figureOf({
	kind: 'bars',
	input: { dimension: 'Canal', categories: [known('Sur place', 1)] },
});

export const noCategory = figureOf({ kind: 'bars', input: { dimension: 'Canal', categories: [] } });

export const allUnknown = figureOf({
	kind: 'bars',
	input: { dimension: 'Canal', categories: [unknown(74)] },
});

/** With counts of fewer than five persons, to be protected. */
export const withSmallCounts = figureOf(
	{
		kind: 'bars',
		input: {
			dimension: 'Âge',
			categories: [known('60 ans et plus', 64), known('26–59 ans', 48), known('16–25 ans', 3)],
		},
	},
	{ id: 'ages', title: 'Participants par âge' },
);

export const newcomersOfHamlet = figureOf(
	{
		kind: 'columns',
		input: {
			periods: quarters.slice(0, 5),
			series: [...SERIES],
			values: [
				[12, 0, 2],
				[3, 9, 0],
				[2, 14, 6],
				[0, 0, 0],
				[4, 17, 0],
			],
		},
	},
	{ id: 'hameau', title: 'Nouveaux venus au hameau' },
);

export const FIGURES: Record<string, Figure> = {
	'bars-channel': byChannel,
	'bars-territory': byTerritory,
	'bars-one': oneCategory,
	'bars-none': noCategory,
	'bars-unknown': allUnknown,
	'columns-quarters': newcomers,
	'columns-months': byMonth,
	number: participants,
};
