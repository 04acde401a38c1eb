import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numberMeasure } from '../../../src/lib/measures/numbers.ts';
import { concentration, lorenzCurve } from '../../../src/lib/measures/concentration.ts';
import { rate } from '../../../src/lib/measures/rate.ts';
import { reach } from '../../../src/lib/measures/reach.ts';
import { rowCount } from '../../../src/lib/measures/row-counts.ts';
import { populationOf } from '../../../src/lib/model/compared-population.ts';
import { feed, openDataset, type TestDataset } from '../queries/dataset.ts';
import { answer } from './answers.ts';

/** Twelve persons: eleven took part, M never did; D and L have no age, K and L no territory. */
const PERSONS = `code;quartier;tranche d’âge;points;langues
A;Fives;18-25;4;fr|en
B;Fives;18-25;6;fr
C;Fives;60+;;fr
D;Fives;;10;
E;Moulins;60+;1;en
F;Moulins;60+;2;fr
G;Moulins;60+;3;fr
H;Moulins;60+;2;fr
I;Moulins;60+;2;fr
J;Moulins;18-25;2;fr
K;;18-25;2;fr
L;;;;
M;Lomme;26-59;50;fr
`;
/** A took part five times, B twice with a quantity of two, the others once; one row is of nobody known. */
const PRESENCES = `qui;nombre
A;1\nA;1\nA;1\nA;1\nA;1\nB;2\nC;1\nD;1\nE;1\nF;1\nG;1\nH;1\nI;1\nJ;1\nK;1\nL;1\n;30\n`;
const POPULATION = `dimension;catégorie;habitants
Tranche d'âge;18-25;200
Tranche d'âge;26-59;500
Tranche d'âge;60+;300
Territoire;Fives;1000
Territoire;Moulins;4000
Territoire;Lomme;500
`;

let data: TestDataset;
beforeAll(async () => {
	data = await openDataset([
		{
			name: 'personnes.csv',
			content: PERSONS,
			choices: {
				types: { points: { kind: 'integer' }, langues: { kind: 'list', separator: '|' } },
			},
			feeds: [feed('actors', { actor_id: 'code', territory: 'quartier' })],
		},
		{
			name: 'presences.csv',
			content: PRESENCES,
			choices: { types: { nombre: { kind: 'integer' } } },
			feeds: [feed('participations', { actor_id: 'qui', quantity: 'nombre' })],
		},
		{
			name: 'population.csv',
			content: POPULATION,
			choices: { types: { habitants: { kind: 'integer' } } },
			feeds: [
				feed('reference', {
					dimension: 'dimension',
					category: 'catégorie',
					population: 'habitants',
				}),
			],
		},
	]);
});
afterAll(() => data.engine.close());

describe('reach', () => {
	const age = { by: 'actors.tranche d’âge', options: { reference: "Tranche d'âge" } } as const;

	test('compares shares of those known with the population, and keeps the absent and the unknown', async () => {
		const rows = await answer(data, reach, age);
		// Of eleven and L: A B J K are young, C E F G H I old: ten known, D and L unknown.
		expect(
			rows.map(({ category, actors, share, referenceShare, index }) => [
				...[category, actors, share, referenceShare, index],
			]),
		).toEqual([
			['26-59', 0, 0, 0.5, 0],
			['60+', 6, 0.6, 0.3, 2],
			['18-25', 4, 0.4, 0.2, 2],
			[null, 2, 2 / 12, null, null],
		]);
		// 0 of 10: z² / (n + z²) = 3.8415 / 13.8415.
		expect(rows[0]?.low).toBe(0);
		expect(rows[0]?.high).toBeCloseTo(0.2775, 4);
	});

	test('says no share of reference where the population is not known', async () => {
		const rows = await answer(data, reach, { by: 'actors.territory' });
		expect(
			rows.map(({ category, actors, referenceShare }) => [category, actors, referenceShare]),
		).toEqual([
			['Moulins', 6, null],
			['Fives', 4, null],
			[null, 2, null],
		]);
	});

	test('finds the population by the name of the column, however it is written', () => {
		const populations = ["Tranche d'âge", 'Territoire'];
		expect(populationOf({ populations }, 'actors.tranche d’âge')).toBe("Tranche d'âge");
		expect(populationOf({ populations }, 'actors.TRANCHE_AGE')).toBe("Tranche d'âge");
		expect(populationOf({ populations }, 'territory')).toBe('Territoire');
		expect(populationOf({ populations }, 'actors.territory')).toBe('Territoire');
		expect(populationOf({ populations }, 'actors.âge')).toBeUndefined();
		expect(populationOf({ populations }, 'channel')).toBeUndefined();
	});
});

test('rate: identified participants per 1 000 inhabitants, zero where nobody came', async () => {
	const rows = await answer(data, rate, {
		by: 'actors.territory',
		options: { reference: 'Territoire' },
	});
	expect(rows.map(({ category, actors, rate: per }) => [category, actors, per])).toEqual([
		['Moulins', 6, 1.5],
		['Fives', 4, 4],
		['Lomme', 0, 0],
		[null, 2, null],
	]);
});

describe('concentration', () => {
	test('of participations among twelve identified actors', async () => {
		// x = 1 ×10, 2, 5 (ranks 11 and 12): Σ i·x = 55 + 22 + 60 = 137; Σ x = 17.
		// G = 274 / (12 · 17) − 13/12; the top ⌈12/10⌉ = 2 made 7 of 17.
		const [row] = await answer(data, concentration);
		expect(row).toMatchObject({ actors: 12, participations: 17, topActors: 2, topShare: 7 / 17 });
		expect(row?.gini).toBeCloseTo(274 / 204 - 13 / 12, 12);
	});

	test('is drawn by its corners', async () => {
		expect(await answer(data, lorenzCurve)).toEqual([
			{ actors: 0, amounts: 0 },
			{ actors: 10 / 12, amounts: 10 / 17 },
			{ actors: 11 / 12, amounts: 12 / 17 },
			{ actors: 1, amounts: 1 },
		]);
	});
});

describe('a column of numbers', () => {
	const points = { table: 'actors', column: 'points' } as const;
	const value = async (summary: Parameters<typeof numberMeasure>[0], asked = {}) =>
		(await answer(data, numberMeasure(summary, points), asked))[0];

	test('is summed up with the number of rows behind, and of those without a value', async () => {
		// 4 + 6 + 10 + 1 + 2 + 3 + 2 + 2 + 2 + 2 + 50 = 84 over eleven; C and L have none.
		expect(await value('sum')).toEqual({ value: 84, known: 11, unknown: 2 });
		expect((await value('mean'))?.value).toBeCloseTo(84 / 11, 12);
		expect((await value('median'))?.value).toBe(2);
		expect((await value('minimum'))?.value).toBe(1);
		expect((await value('maximum'))?.value).toBe(50);
	});

	test('has no value where no row has one', async () => {
		const nobody = { filter: { values: { territory: ['Nulle part'] } } };
		expect(await value('mean', nobody)).toEqual({ value: null, known: 0, unknown: 0 });
		expect(await value('sum', nobody)).toEqual({ value: null, known: 0, unknown: 0 });
	});
});

test('rows are counted in each item of a list, and once in all', async () => {
	const rows = await answer(data, rowCount('actors'), { by: 'actors.langues[]' });
	expect(rows.map(({ category, count }) => [category, count])).toEqual([
		['fr', 10],
		['en', 2],
		[null, 2],
	]);
	expect(await answer(data, rowCount('actors'))).toEqual([{ count: 13 }]);
});
