import { beforeAll, expect, test } from 'vitest';
import type { CategoryDimension, Filter } from '../../../src/lib/model/filter.ts';
import type { CanonicalTable } from '../../../src/lib/model/canonical.ts';
import { dimensionValues, type DimensionValue } from '../../../src/lib/queries/dimension-values.ts';
import { feed, openDataset, type TestDataset } from './dataset.ts';

const PERSONS = `code;nom;langues
A;Ana;fr|en|fr
B;Bo;fr
C;Cy;
`;
const PRESENCES = `personne;quartier;rencontre
A;Fives;R1
A;Moulins;R2
B;Fives;R1
;Fives;R1
C;;R3
`;

let data: TestDataset;
beforeAll(async () => {
	data = await openDataset([
		{
			name: 'personnes.csv',
			content: PERSONS,
			choices: { types: { langues: { kind: 'list', separator: '|' } } },
			feeds: [feed('actors', { actor_id: 'code', label: 'nom' })],
		},
		{
			name: 'presences.csv',
			content: PRESENCES,
			feeds: [
				feed('participations', {
					actor_id: 'personne',
					territory: 'quartier',
					event_id: 'rencontre',
				}),
			],
		},
	]);
});

async function values(table: CanonicalTable, dimension: CategoryDimension, filter: Filter) {
	const statement = dimensionValues(table, dimension, filter);
	if (!statement) throw new Error(`${table} does not know ${dimension}`);
	const rows = await data.rows<DimensionValue>(statement);
	return rows.map(({ value, rows: count }) => [value, Number(count)]);
}

test('the values of a dimension come with their rows, those without a value too', async () => {
	// Fives: A, B and nobody known; Moulins: A; C said nothing.
	expect(await values('participations', 'territory', { values: {} })).toEqual([
		['Fives', 3],
		['Moulins', 1],
		[null, 1],
	]);
});

test('the selection counts, except on the dimension itself', async () => {
	const filter: Filter = { values: { actor: ['A'], territory: ['Fives'] } };
	expect(await values('participations', 'territory', filter)).toEqual([
		['Fives', 1],
		['Moulins', 1],
	]);
});

test('a row counts once in each item of its list', async () => {
	expect(await values('actors', 'actors.langues[]', { values: {} })).toEqual([
		['fr', 2],
		['en', 1],
		[null, 1],
	]);
});

test('a table that does not know a dimension has no values of it', () => {
	expect(dimensionValues('ties', 'territory', { values: {} })).toBeUndefined();
});
