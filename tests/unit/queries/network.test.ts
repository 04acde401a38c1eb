import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import type { Incidence, RowCondition } from '../../../src/lib/model/relation.ts';
import { incidencePairs, type NetworkContext } from '../../../src/lib/queries/network/incidence.ts';
import { statedTies, twoModeTies } from '../../../src/lib/queries/network/network-queries.ts';
import { projectionSize } from '../../../src/lib/queries/network/projection-size.ts';
import { feed, openDataset, type TestDataset } from './dataset.ts';

const NOTHING: NetworkContext = { tables: [], fedBy: {} };
const EVERYTHING = { filter: NO_FILTER, where: [] };
const under = (filter: Filter) => ({ filter, where: [] });

/** Three women and three meetings: E1 {A, B, C}, E2 {A, B}, E3 {C}. */
const ATTENDANCE =
	'qui,quoi,jour,avis\nA,E1,2025-01-10,1\nB,E1,2025-01-10,1\nC,E1,2025-01-10,0\nA,E2,2025-02-10,1\nB,E2,2025-02-10,0\nA,E2,2025-02-11,1\nC,E3,2025-03-10,1\n';

describe('pairs of participations', () => {
	let data: TestDataset;
	let context: NetworkContext;
	beforeAll(async () => {
		data = await openDataset([
			{
				name: 'p.csv',
				content: ATTENDANCE,
				feeds: [feed('participations', { actor_id: 'qui', event_id: 'quoi' })],
			},
		]);
		context = { tables: data.tables, fedBy: { 'p.csv': 'participations' } };
	});
	afterAll(() => data.engine.close());
	const pairs = incidencePairs({ of: 'participations' }, EVERYTHING, NOTHING);

	test('the size of a projection is known before it is made, on both sides', async () => {
		// On actors: 3·2/2 + 2·1/2 + 0 = 4; on events: A has 2, B 2, C 2, so 1 + 1 + 1 = 3.
		expect(await data.rows(projectionSize(pairs, 'first'))).toEqual([
			{ pairs: 4, largest: 3, otherPairs: 3, kept: 3, shared: 3, ties: 6 },
		]);
		expect(await data.rows(projectionSize(pairs, 'second'))).toEqual([
			{ pairs: 3, largest: 2, otherPairs: 4, kept: 3, shared: 3, ties: 6 },
		]);
	});

	test('two modes keep how often', async () => {
		const ties = await data.rows(twoModeTies(pairs));
		expect(ties).toContainEqual({ source: 'A', target: 'E2', weight: 2 });
		expect(ties).toHaveLength(6);
	});

	test('follow the selection', async () => {
		const some = incidencePairs(
			{ of: 'participations' },
			under({ values: { actor: ['A', 'C'] } }),
			NOTHING,
		);
		const ties = await data.rows(twoModeTies(some));
		expect(ties.map((tie) => tie.source)).toEqual(['A', 'A', 'C', 'C']);
	});

	test.each<[string, RowCondition, number]>([
		// Rows of the file that hold: A E1, B E1, A E2 (twice), C E3.
		['a value', { table: 'p', column: 'avis', is: ['1'] }, 4],
		['a value written otherwise', { table: 'p', column: 'avis', is: ['1,0'] }, 4],
		['dates', { table: 'p', column: 'jour', from: '2025-02-10', to: '2025-02-28' }, 2],
		['numbers', { table: 'p', column: 'avis', to: '0.5' }, 2],
		['nothing when its column is gone', { table: 'p', column: 'x', is: ['1'] }, 0],
		['nothing that looks like SQL', { table: 'p', column: 'qui', is: ["A' OR 1=1 --"] }, 0],
	])('are kept by a condition on the rows of their file: %s', async (_, condition, count) => {
		const restriction = { filter: NO_FILTER, where: [condition] };
		const canonical = incidencePairs({ of: 'participations' }, restriction, context);
		expect(await data.rows(twoModeTies(canonical))).toHaveLength(count);
		const columns: Incidence = { of: 'columns', table: 'p', first: 'qui', second: ['quoi'] };
		const own = incidencePairs(columns, restriction, context);
		expect(await data.rows(twoModeTies(own))).toHaveLength(count);
	});
});

test('names listed in one cell are tied to their row, blanks and spaces aside', async () => {
	const data = await openDataset([
		{
			name: 'projets.csv',
			content:
				'projet;thème;partenaires\nRadio;média;Ar Vag | Infini\nCafé;lien;Infini||\nVide;lien;\n',
			choices: { types: { partenaires: { kind: 'list', separator: '|' } } },
			feeds: [feed('events', { event_id: 'projet', theme: 'thème' })],
		},
	]);
	const incidence: Incidence = {
		of: 'columns',
		table: 'projets',
		first: 'projet',
		second: ['partenaires'],
	};
	const context: NetworkContext = { tables: data.tables, fedBy: { 'projets.csv': 'events' } };
	const pairs = (filter: Filter) => twoModeTies(incidencePairs(incidence, under(filter), context));
	expect(await data.rows(pairs(NO_FILTER))).toEqual([
		{ source: 'Café', target: 'Infini', weight: 1 },
		{ source: 'Radio', target: 'Ar Vag', weight: 1 },
		{ source: 'Radio', target: 'Infini', weight: 1 },
	]);
	expect(await data.rows(pairs({ values: { theme: ['lien'] } }))).toEqual([
		{ source: 'Café', target: 'Infini', weight: 1 },
	]);
	await data.engine.close();
});

test('several columns are one list, each row standing for itself', async () => {
	const data = await openDataset([
		{
			name: 'idees.csv',
			content: 'Idée;Tag 1;Tag 2\nA;vélo;école\nA;vélo;\nB;école;école\n',
		},
	]);
	const context: NetworkContext = { tables: data.tables, fedBy: {} };
	const incidence: Incidence = { of: 'columns', table: 'idees', second: ['Tag 1', 'Tag 2'] };
	// Lines 2 to 4 of the file; a tag twice in a row is one.
	expect(await data.rows(twoModeTies(incidencePairs(incidence, EVERYTHING, context)))).toEqual([
		{ source: '2', target: 'vélo', weight: 1 },
		{ source: '2', target: 'école', weight: 1 },
		{ source: '3', target: 'vélo', weight: 1 },
		{ source: '4', target: 'école', weight: 1 },
	]);
	await data.engine.close();
});

test('a two-column list is ties, both ends kept by a selection of actors', async () => {
	const data = await openDataset([
		{
			name: 'liens.csv',
			content: 'source,target\nA,B\nB,C\n',
			feeds: [feed('ties', { source_id: 'source', target_id: 'target' })],
		},
	]);
	expect(await data.rows(statedTies(EVERYTHING, NOTHING))).toHaveLength(2);
	expect(await data.rows(statedTies(under({ values: { actor: ['A', 'B'] } }), NOTHING))).toEqual([
		{ source: 'A', target: 'B', weight: 1, kind: null, directed: false },
	]);
	await data.engine.close();
});
