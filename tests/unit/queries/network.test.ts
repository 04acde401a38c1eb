import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import type { Incidence } from '../../../src/lib/model/relation.ts';
import {
	incidencePairs,
	type IncidenceContext,
} from '../../../src/lib/queries/network/incidence.ts';
import { statedTies, twoModeTies } from '../../../src/lib/queries/network/network-queries.ts';
import { projectedTies, projectionSize } from '../../../src/lib/queries/network/projection.ts';
import { feed, openDataset, type TestDataset } from './dataset.ts';

const NOTHING: IncidenceContext = { tables: [], fedBy: {} };

/** Three women and three meetings: E1 {A, B, C}, E2 {A, B}, E3 {C}. */
const ATTENDANCE = 'qui,quoi\nA,E1\nB,E1\nC,E1\nA,E2\nB,E2\nA,E2\nC,E3\n';

describe('projection of participations', () => {
	let data: TestDataset;
	beforeAll(async () => {
		data = await openDataset([
			{
				name: 'p.csv',
				content: ATTENDANCE,
				feeds: [feed('participations', { actor_id: 'qui', event_id: 'quoi' })],
			},
		]);
	});
	afterAll(() => data.engine.close());
	const pairs = incidencePairs({ of: 'participations' }, NO_FILTER, NOTHING);

	test('its number of pairs is known before it is made', async () => {
		// On actors: 3·2/2 + 2·1/2 + 0 = 4; on events: A has 2, B 2, C 2, so 1 + 1 + 1 = 3.
		expect(await data.rows(projectionSize(pairs, 'first'))).toEqual([{ pairs: 4, largest: 3 }]);
		expect(await data.rows(projectionSize(pairs, 'second'))).toEqual([{ pairs: 3, largest: 2 }]);
	});

	test('counts shared events once, however often somebody came', async () => {
		expect(await data.rows(projectedTies(pairs, 'first', 'count', 1))).toEqual([
			{ source: 'A', target: 'B', weight: 2 },
			{ source: 'A', target: 'C', weight: 1 },
			{ source: 'B', target: 'C', weight: 1 },
		]);
		expect(await data.rows(projectedTies(pairs, 'first', 'count', 2))).toEqual([
			{ source: 'A', target: 'B', weight: 2 },
		]);
	});

	test('weighs by Newman: 1/(n − 1) for each shared event', async () => {
		// A–B: 1/2 (E1 has three) + 1/1 (E2 has two); the others: 1/2.
		expect(await data.rows(projectedTies(pairs, 'first', 'newman', 1))).toEqual([
			{ source: 'A', target: 'B', weight: 1.5 },
			{ source: 'A', target: 'C', weight: 0.5 },
			{ source: 'B', target: 'C', weight: 0.5 },
		]);
	});

	test('two modes keep how often', async () => {
		const ties = await data.rows(twoModeTies(pairs));
		expect(ties).toContainEqual({ source: 'A', target: 'E2', weight: 2 });
		expect(ties).toHaveLength(6);
	});

	test('follows the selection', async () => {
		const filter: Filter = { values: { actor: ['A', 'C'] } };
		const some = incidencePairs({ of: 'participations' }, filter, NOTHING);
		expect(await data.rows(projectedTies(some, 'first', 'count', 1))).toEqual([
			{ source: 'A', target: 'C', weight: 1 },
		]);
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
	const incidence: Incidence = { of: 'list', table: 'projets', row: 'projet', list: 'partenaires' };
	const context: IncidenceContext = { tables: data.tables, fedBy: { 'projets.csv': 'events' } };
	const pairs = (filter: Filter) => twoModeTies(incidencePairs(incidence, filter, context));
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

test('a two-column list is ties, both ends kept by a selection of actors', async () => {
	const data = await openDataset([
		{
			name: 'liens.csv',
			content: 'source,target\nA,B\nB,C\n',
			feeds: [feed('ties', { source_id: 'source', target_id: 'target' })],
		},
	]);
	expect(await data.rows(statedTies(NO_FILTER))).toHaveLength(2);
	expect(await data.rows(statedTies({ values: { actor: ['A', 'B'] } }))).toEqual([
		{ source: 'A', target: 'B', weight: 1, kind: null, directed: false },
	]);
	await data.engine.close();
});

const DAVIS = '../shared/data/real/davis_femmes_evenements.csv';

test.skipIf(!existsSync(DAVIS))('Davis: published values of the women’s projection', async () => {
	// NetworkX 2.8, davis_southern_women_graph: 139 pairs of women share an event; Evelyn and
	// Theresa share 7, Newman weight 1.487 (collaboration_weighted_projected_graph).
	const data = await openDataset([
		{
			name: 'davis.csv',
			content: new Uint8Array(readFileSync(DAVIS)),
			feeds: [feed('participations', { actor_id: 'personne', event_id: 'evenement' })],
		},
	]);
	const pairs = incidencePairs({ of: 'participations' }, NO_FILTER, NOTHING);
	const count = await data.rows<{ source: string; target: string; weight: number }>(
		projectedTies(pairs, 'first', 'count', 1),
	);
	expect(count).toHaveLength(139);
	const tie = (rows: typeof count) =>
		rows.find((row) => row.source === 'Evelyn Jefferson' && row.target === 'Theresa Anderson');
	expect(tie(count)?.weight).toBe(7);
	expect(tie(await data.rows(projectedTies(pairs, 'first', 'newman', 1)))?.weight).toBeCloseTo(
		1.487,
		3,
	);
	await data.engine.close();
});
