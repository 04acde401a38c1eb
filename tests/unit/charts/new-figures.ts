import type { CurvePoint } from '../../../src/lib/charts/curve/input.ts';
import type { DotRow } from '../../../src/lib/charts/dots/input.ts';
import type { LinesInput } from '../../../src/lib/charts/lines/input.ts';
import type { ScatterPoint } from '../../../src/lib/charts/scatter/input.ts';
import { periodsBetween } from '../../../src/lib/charts/columns/periods.ts';
import type { Figure } from '../../../src/lib/charts/figure.ts';
import { CONTRIBUTIONS, figureOf, fr } from './figures.ts';

/** Realistic figures of the kinds that are not bars, columns or numbers. */
const quarters = periodsBetween('2022-10-01', '2025-04-01', 'quarter', fr);
quarters[0] = { ...quarters[0]!, isFirst: true };

const linesInput: LinesInput = {
	axis: { kind: 'time', periods: quarters },
	series: [
		{ key: 'place', label: 'Sur place', paint: 'category-1', state: 'known' },
		{ key: 'online', label: 'En ligne', paint: 'category-2', state: 'known' },
		{ key: 'unknown', label: 'Canal inconnu', state: 'unknown' },
	],
	values: [
		[96, 12, 6],
		[30, 15, 5],
		[34, 18, 8],
		[null, null, null],
		[41, 26, 9],
		[38, 30, 6],
		[44, 34, 7],
		[40, null, 4],
		[72, 44, 10],
		[78, 58, 9],
		[69, 72, 8],
	],
};

export const linesOverTime = figureOf(
	{ kind: 'lines', input: linesInput },
	{ id: 'lignes', title: 'Participants par trimestre et par canal' },
);

export const areas = figureOf(
	{
		kind: 'lines',
		input: {
			...linesInput,
			values: linesInput.values.map((row) => row.map((n) => n ?? 0)),
			filled: true,
		},
	},
	{ id: 'aires', title: 'Contributions par canal', unit: CONTRIBUTIONS, counts: 'acts' },
);

export const oneLine = figureOf(
	{
		kind: 'lines',
		input: {
			axis: {
				kind: 'categories',
				dimension: 'Âge',
				categories: ['0–15 ans', '16–25 ans', '26–59 ans', '60 ans et plus'].map((label) => ({
					key: label,
					label,
				})),
			},
			series: [{ key: 'a', label: 'Solde', state: 'known' }],
			values: [[-12], [4.5], [null], [31]],
		},
	},
	{ id: 'solde', title: 'Entrées moins sorties', counts: 'acts' },
);

const reachRow = (
	label: string,
	count: number,
	reference: number,
	low: number,
	high: number,
): DotRow => ({
	key: label,
	label,
	value: count / 412,
	count,
	reference,
	interval: { low, high },
	state: 'known',
	...(reference > high ? { standing: { text: 'sous-représenté', attention: true } } : {}),
	...(reference < low ? { standing: { text: 'surreprésenté', attention: false } } : {}),
});

/** Intervals are Wilson's at 95 %, rounded to the thousandth. */
export const reach = figureOf(
	{
		kind: 'dots',
		input: {
			dimension: 'Territoire',
			rows: [
				reachRow('Roubaix', 152, 0.31, 0.324, 0.417),
				reachRow('Tourcoing', 120, 0.29, 0.249, 0.337),
				reachRow('Lille-Fives', 62, 0.17, 0.119, 0.188),
				reachRow('Lomme', 29, 0.15, 0.049, 0.099),
				{ key: null, label: 'Sans territoire', value: 49 / 412, count: 49, state: 'unknown' },
			],
			total: 412,
			referenceLabel: 'part dans la population',
			intervalLabel: 'intervalle à 95 %',
			valueLabel: 'part parmi les participants',
			countLabel: 'participants',
			format: { kind: 'percent' },
		},
	},
	{
		id: 'portee',
		title: 'Lomme reste sous-représenté',
		unit: { one: 'part des participants', other: 'part des participants' },
	},
);

export const beforeAfter = figureOf(
	{
		kind: 'dots',
		input: {
			dimension: 'Canal',
			valueLabel: '2023-2024',
			otherLabel: '2024-2025',
			rows: [
				{ key: 'a', label: 'Sur place', value: 268, other: 241, state: 'known' },
				{
					key: 'b',
					label: 'En ligne, sur la plateforme de la métropole',
					value: 61,
					other: 142,
					state: 'known',
				},
				{ key: 'c', label: 'Papier', value: 19, other: 19, state: 'known' },
			],
		},
	},
	{ id: 'avant', title: 'Participants par canal, deux années' },
);

const TOWNS = [
	'Roubaix',
	'Tourcoing',
	'Hem',
	'Lomme',
	'Croix',
	'Wattrelos',
	'Leers',
	'Lys-lez-Lannoy',
	'Mouvaux',
	'Roncq',
	'Halluin',
	'Bondues',
];
const points: ScatterPoint[] = TOWNS.map((label, index) => ({
	key: label,
	label,
	x: index === 11 ? null : 4000 + ((index * 7919) % 95_000),
	y: 5 + ((index * 31) % 140),
	size: 10 + ((index * 53) % 300),
	count: 5 + ((index * 31) % 140),
	category: index % 3 === 0 ? 'city' : 'town',
}));

export const towns = figureOf(
	{
		kind: 'scatter',
		input: {
			dimension: 'Commune',
			points,
			x: { label: 'habitants', format: { kind: 'integer' } },
			y: { label: 'participants', format: { kind: 'integer' }, countsPersons: true },
			size: { label: 'participations' },
			categories: [
				{ key: 'city', label: 'Ville', state: 'known' },
				{ key: 'town', label: 'Bourg', state: 'known' },
			],
		},
	},
	{
		id: 'communes',
		title: 'Participants et habitants',
		unit: { one: 'commune', other: 'communes' },
	},
);

/** Actors whose shares are in proportion to `weights`, from the least to the most. */
export function lorenz(weights: readonly number[]): CurvePoint[] {
	const sorted = [...weights].sort((a, b) => a - b);
	const total = sorted.reduce((sum, weight) => sum + weight, 0);
	let held = 0;
	return [
		{ x: 0, y: 0 },
		...sorted.map((weight, index) => {
			held += weight;
			return { x: (index + 1) / sorted.length, y: held / total };
		}),
	];
}

/** 120 actors, of whom the i-th came (i mod 12)² + 1 times. */
const visits = Array.from({ length: 120 }, (_, index) => (index % 12) ** 2 + 1);
const visitCurve = lorenz(visits);

export const concentration = figureOf(
	{
		kind: 'curve',
		input: {
			points: visitCurve,
			actors: 120,
			gini: 0.5061,
			top: { ...visitCurve[108]!, label: '10 % des participants font 27 % des participations' },
			xLabel: 'part des participants, des moins aux plus actifs',
			yLabel: 'part des participations',
		},
	},
	{ id: 'lorenz', title: 'Concentration des participations' },
);

export const balance = figureOf(
	{
		kind: 'bars',
		input: {
			dimension: 'Territoire',
			categories: [
				{ key: 'a', label: 'Roubaix', value: 42, state: 'known' },
				{ key: 'b', label: 'Hem', value: -17.5, state: 'known' },
				{ key: 'c', label: 'Lomme', value: 0, state: 'known' },
			],
		},
	},
	{ id: 'ecarts', title: 'Écart avec l’année précédente', counts: 'acts' },
);

export const NEW_FIGURES: Record<string, Figure> = {
	'lines-quarters': linesOverTime,
	'lines-areas': areas,
	'lines-categories': oneLine,
	'dots-reach': reach,
	'dots-two': beforeAfter,
	'scatter-towns': towns,
	'curve-visits': concentration,
	'bars-negative': balance,
};
