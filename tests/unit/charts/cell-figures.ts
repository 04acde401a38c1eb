import type { CalendarDay } from '../../../src/lib/charts/calendar/input.ts';
import { periodsBetween } from '../../../src/lib/charts/columns/periods.ts';
import type { Figure } from '../../../src/lib/charts/figure.ts';
import type { HeatInput } from '../../../src/lib/charts/heat/input.ts';
import type { TerritoriesInput, Territory } from '../../../src/lib/charts/territories/input.ts';
import type { UpsetInput } from '../../../src/lib/charts/upset/input.ts';
import { daysLater } from '../../../src/lib/model/period.ts';
import { CONTRIBUTIONS, figureOf, fr } from './figures.ts';
import { associations } from './table-figures.ts';
import { TOWN_RINGS } from './territory-shapes.ts';

/** Realistic figures of heat maps, calendars, combinations, maps of territories and tables. */
const SHARES = { one: 'part des participants', other: 'part des participants' };

const cohorts = periodsBetween('2022-10-01', '2025-04-01', 'quarter', fr);
const SIZES = [96, 30, 34, 18, 41, 38, 44, 40, 72, 78, 69];

/** Who came again: fewer from quarter to quarter, and nobody known of one cohort in its third. */
const retentionValues = SIZES.map((size, row) =>
	SIZES.map((_, after) => {
		if (row + after >= SIZES.length) return null;
		if (row === 3 && after === 2) return 'unknown' as const;
		return after === 0 ? 1 : Math.round((size * (0.62 + (row % 3) * 0.05)) / (after + 0.4)) / size;
	}),
);

export const retentionInput: HeatInput = {
	rowDimension: 'Première venue',
	columnDimension: 'Trimestres plus tard',
	rows: cohorts.map(({ key, label }) => ({ key, label, state: 'known' })),
	columns: SIZES.map((_, after) => ({ key: String(after), label: String(after), state: 'known' })),
	values: retentionValues,
	counts: retentionValues.map((row, index) =>
		row.map((share) => (typeof share === 'number' ? Math.round(share * SIZES[index]!) : null)),
	),
	sizes: SIZES,
	sizeLabel: 'participants au départ',
	columnsAre: 'steps',
	format: { kind: 'percent' },
};

export const retention = figureOf(
	{ kind: 'heat', input: retentionInput },
	{ id: 'fidelite', title: 'Un participant sur trois revient au trimestre suivant', unit: SHARES },
);

const months = periodsBetween('2023-01-01', '2024-12-01', 'month', fr);
const THEMES = [
	'Transports',
	'Espaces verts et biodiversité',
	'École',
	'Sécurité',
	'Logement',
	'Culture et patrimoine',
];

export const themesByMonth = figureOf(
	{
		kind: 'heat',
		input: {
			rowDimension: 'Thème',
			columnDimension: 'Mois',
			rows: [
				...THEMES.map((label) => ({ key: label, label, state: 'known' as const })),
				{ key: null, label: 'Sans thème', state: 'unknown' as const },
			],
			columns: months.map(({ key, end, label, short, context }) => ({
				...{ key, label, short, state: 'known' as const },
				...(context && { context }),
				period: { from: key, to: end },
			})),
			values: Array.from({ length: 7 }, (_, row) =>
				months.map((__, column) => {
					const wave = ((row * 31 + column * 17) % 23) - 4;
					return wave <= 0 || column % 12 === 7 ? 0 : Math.round(wave ** 1.7);
				}),
			),
			columnsAre: 'time',
			chooses: 'row',
			selected: [],
		},
	},
	{
		id: 'themes',
		title: 'Contributions par thème et par mois',
		unit: CONTRIBUTIONS,
		counts: 'acts',
	},
);

export const observedOverExpected = figureOf(
	{
		kind: 'heat',
		input: {
			rowDimension: 'Âge',
			columnDimension: 'Canal',
			rows: ['16–25 ans', '26–59 ans', '60 ans et plus'].map((label) => ({
				...{ key: label, label, state: 'known' as const },
			})),
			columns: ['Sur place', 'En ligne', 'Papier', 'Téléphone', 'Courrier électronique'].map(
				(label) => ({
					...{ key: label, label, state: 'known' as const },
				}),
			),
			values: [
				[0.6, 1.9, 0.2, 1, 1.3],
				[0.9, 1.1, 0.7, 1.05, 0.98],
				[1.4, 0.35, 2.1, 'unknown', 0.8],
			],
			format: { kind: 'decimal', digits: 1 },
			middle: 1,
		},
	},
	{
		id: 'ecart-attendu',
		title: 'Les jeunes viennent en ligne',
		unit: { one: 'observé sur attendu', other: 'observé sur attendu' },
		counts: 'acts',
	},
);

/** Wednesdays, some Saturdays, none in August; more and more. */
const meetings: CalendarDay[] = Array.from({ length: 640 }, (_, index) =>
	daysLater('2023-09-06', index),
)
	.map((day, index) => ({ day, index, weekday: (index + 2) % 7, month: Number(day.slice(5, 7)) }))
	.filter(
		({ weekday, month, index }) =>
			month !== 8 && (weekday === 2 || (weekday === 5 && index % 3 === 0)),
	)
	.map(({ day, index }) => ({
		day,
		value: index % 41 === 0 ? 0 : 6 + ((index * 13) % 38) + Math.floor(index / 40),
	}));

export const meetingDays = figureOf(
	{
		kind: 'calendar',
		input: { first: '2023-09-06', last: '2025-06-06', days: meetings, unknown: 12 },
	},
	{ id: 'jours', title: 'Le mercredi avant tout' },
);

export const schoolYear = figureOf(
	{
		kind: 'calendar',
		input: {
			first: '2023-09-06',
			last: '2024-07-05',
			days: meetings.filter(({ day }) => day < '2024-07-06'),
			yearStart: 9,
			selection: { from: '2024-03-01', to: '2024-03-31' },
		},
	},
	{ id: 'annee', title: 'Participations par jour, année scolaire' },
);

export const channelsInput: UpsetInput = {
	dimension: 'Canaux utilisés',
	sets: [
		{ key: 'place', label: 'Sur place', total: 341 },
		{ key: 'online', label: 'En ligne', total: 134 },
		{ key: 'paper', label: 'Papier', total: 38 },
	],
	combinations: [
		{ sets: ['place'], label: 'Sur place', value: 268, state: 'known' },
		{ sets: ['online'], label: 'En ligne', value: 61, state: 'known' },
		{
			sets: ['place', 'online'],
			label: 'Sur place et en ligne',
			value: 54,
			marked: true,
			state: 'known',
		},
		{ sets: ['paper'], label: 'Papier', value: 19, state: 'known' },
		{
			sets: ['place', 'online', 'paper'],
			label: 'Les trois',
			value: 19,
			marked: true,
			state: 'known',
		},
		{ sets: [], label: 'Canal inconnu', value: 24, state: 'unknown' },
	],
	markedLabel: 'hybride',
	total: 445,
};

export const channels = figureOf(
	{ kind: 'upset', input: channelsInput },
	{ id: 'canaux', title: 'Deux tiers ne viennent que sur place' },
);

/** Six sets and many combinations, with long names. */
const SIX = [
	'Ateliers de rue',
	'Réunions publiques',
	'Plateforme en ligne',
	'Questionnaire papier',
	'Téléphone',
	'Permanences en mairie',
];
export const sixSets = figureOf(
	{
		kind: 'upset',
		input: {
			dimension: 'Canaux utilisés',
			sets: SIX.map((label, index) => ({ key: String(index), label, total: 300 - index * 31 })),
			combinations: Array.from({ length: 40 }, (_, index) => {
				const sets = SIX.flatMap((__, set) => ((index + 1) & (1 << set) ? [set] : []));
				return {
					sets: sets.map(String),
					label: fr.formats.list(sets.map((set) => SIX[set]!)),
					value: 200 - index * 4,
					state: 'known' as const,
				};
			}),
		},
	},
	{ id: 'six', title: 'Six canaux' },
);

const names = Object.keys(TOWN_RINGS);
export const territoryOf = (
	label: string,
	value: Territory['value'],
	count?: number,
): Territory => ({
	...{ key: label, label, value, rings: TOWN_RINGS[label], state: 'known' },
	...(count === undefined ? {} : { count }),
});

export const ratesInput: TerritoriesInput = {
	dimension: 'Commune',
	look: 'shades',
	territories: [
		...names.map((label, index) =>
			index === 4
				? territoryOf(label, null)
				: territoryOf(label, ((index * 37) % 101) / 10, index * 9),
		),
		{ key: 'Seclin', label: 'Seclin', value: 4.2, count: 12, state: 'known' },
	],
	format: { kind: 'decimal', digits: 1 },
	countLabel: 'participants',
};

export const rates = figureOf(
	{ kind: 'territories', input: ratesInput },
	{
		id: 'taux',
		title: 'Participants pour 1 000 habitants',
		unit: { one: 'participant pour 1 000 habitants', other: 'participants pour 1 000 habitants' },
	},
);

export const countsByTown = figureOf(
	{
		kind: 'territories',
		input: {
			dimension: 'Commune',
			look: 'circles',
			territories: [
				...names.map((label, index) =>
					index === 6 ? territoryOf(label, null) : territoryOf(label, (index * 53) % 211),
				),
				{ key: 'Seclin', label: 'Seclin', value: 12, state: 'known' },
				{ key: null, label: 'Sans territoire', value: 49, state: 'unknown' },
			],
			selected: [],
		},
	},
	{ id: 'carte', title: 'Participants par commune' },
);

export const CELL_FIGURES: Record<string, Figure> = {
	'heat-retention': retention,
	'heat-themes': themesByMonth,
	'heat-around': observedOverExpected,
	'calendar-days': meetingDays,
	'calendar-school': schoolYear,
	'upset-channels': channels,
	'upset-six': sixSets,
	'territories-rates': rates,
	'territories-counts': countsByTown,
	'rows-associations': associations,
};
