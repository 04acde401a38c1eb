import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import {
	newcomersByPeriod,
	participationsByCategory,
	participationsByPeriod,
	participationTotals,
} from '../../../src/lib/queries/participation-queries.ts';
import { feed, openDataset, type TestDataset } from './dataset.ts';

/**
 * Eleven rows, one set aside. Traps: a person in two channels (P1), a row without a person, a
 * count row of twelve, a row without a date, a place known from the event only, the same
 * identifier with other spaces (« P 3 »), a newcomer in the last month (P4).
 */
const ATTENDANCE = `date;personne;rencontre;canal;nombre
05/09/2024;P1;R1;Sur place;
05/09/2024;P2;R1;Sur place;
05/09/2024;;R1;Sur place;12
20/10/2024;P1;R2;En ligne;
21/10/2024;P 3;R2;En ligne;
21/10/2024;P  3 ;R2;en ligne;
03/12/2024;P4;R3;Papier;
03/12/2024;P2;R3;;
;P2;R3;Sur place;
04/12/2024;;R3;Visio;1
05/12/2024;P9;R3;Sur place;;trop;
`;
const MEETINGS = `code;nom;quartier;thème
R1;Réunion de rentrée;Fives;Cadre de vie
R2;Atelier en ligne;;Numérique
R3;Forum;Moulins;Cadre de vie
`;

let data: TestDataset;
beforeAll(async () => {
	data = await openDataset([
		{
			name: 'presences.csv',
			content: ATTENDANCE,
			choices: { types: { nombre: { kind: 'integer' }, date: { kind: 'date' } } },
			feeds: [
				feed('participations', {
					date: 'date',
					actor_id: 'personne',
					event_id: 'rencontre',
					channel: 'canal',
					quantity: 'nombre',
				}),
			],
		},
		{
			name: 'rencontres.csv',
			content: MEETINGS,
			feeds: [
				feed('events', { event_id: 'code', label: 'nom', territory: 'quartier', theme: 'thème' }),
			],
		},
	]);
});
afterAll(() => data.engine.close());

const online: Filter = { values: { channel: ['online'] } };
const autumn: Filter = { values: {}, period: { from: '2024-10-01', to: '2024-12-31' } };

describe('totals', () => {
	test('count quantities, distinct identified actors, and attendances without identity', async () => {
		const [totals] = await data.rows(participationTotals(NO_FILTER));
		// 8 named rows of one, one row of twelve, one row of one: 8 + 12 + 1 = 21.
		expect(totals).toEqual({
			participations: 21,
			identified: 4,
			unidentified: 13,
			rows: 10,
			rowsWithoutActor: 2,
			rowsWithoutQuantity: 0,
			from: '2024-09-05',
			to: '2024-12-04',
		});
	});

	test('follow the selection', async () => {
		// Online: P1, P 3 twice, and « Visio » without identity.
		expect(await data.rows(participationTotals(online))).toMatchObject([
			{ participations: 4, identified: 2, unidentified: 1, rows: 4 },
		]);
		// October to December, the undated row left out: P1, P 3 ×2, P4, P2, one unidentified.
		expect(await data.rows(participationTotals(autumn))).toMatchObject([
			{ participations: 6, identified: 4, unidentified: 1, rows: 6 },
		]);
		const blank: Filter = { values: { channel: [null] } };
		expect(await data.rows(participationTotals(blank))).toMatchObject([{ participations: 1 }]);
		const both: Filter = { values: { channel: ['paper', null] } };
		expect(await data.rows(participationTotals(both))).toMatchObject([{ identified: 2 }]);
	});

	test('find in the event what the row does not say', async () => {
		const fives: Filter = { values: { territory: ['Fives'] } };
		expect(await data.rows(participationTotals(fives))).toMatchObject([
			{ participations: 14, identified: 2, unidentified: 12 },
		]);
	});

	test('are zero on nothing', async () => {
		const none: Filter = { values: { theme: ['Sport'] } };
		expect(await data.rows(participationTotals(none))).toMatchObject([
			{ participations: 0, identified: 0, unidentified: 0, rows: 0 },
		]);
	});
});

test('by period: months with rows, then the undated', async () => {
	expect(await data.rows(participationsByPeriod(NO_FILTER, 'month'))).toEqual([
		{ period: '2024-09-01', participations: 14, identified: 2, unidentified: 12, rows: 3 },
		{ period: '2024-10-01', participations: 3, identified: 2, unidentified: 0, rows: 3 },
		{ period: '2024-12-01', participations: 3, identified: 2, unidentified: 1, rows: 3 },
		{ period: null, participations: 1, identified: 1, unidentified: 0, rows: 1 },
	]);
});

test.each([
	['week', ['2024-09-02', '2024-10-14', '2024-10-21', '2024-12-02', null]],
	['quarter', ['2024-07-01', '2024-10-01', null]],
	['school-year', ['2024-09-01', null]],
	['year', ['2024-01-01', null]],
] as const)('by %s, on its first day', async (unit, expected) => {
	const rows = await data.rows<{ period: string | null }>(participationsByPeriod(NO_FILTER, unit));
	expect(rows.map((row) => row.period)).toEqual(expected);
});

test('a school year begins on 1 September', async () => {
	const other = await openDataset([
		{
			name: 'p.csv',
			content: 'date,actor\n2024-08-31,a\n2024-09-01,b\n2025-01-15,b\n',
			feeds: [feed('participations', { date: 'date', actor_id: 'actor' })],
		},
	]);
	const rows = await other.rows<{ period: string; rows: number }>(
		participationsByPeriod(NO_FILTER, 'school-year'),
	);
	expect(rows.map(({ period, rows: count }) => [period, count])).toEqual([
		['2023-09-01', 1],
		['2024-09-01', 2],
	]);
	await other.engine.close();
});

test('by channel: an actor counts once in each; spellings meet; the blank is kept', async () => {
	const rows = await data.rows(participationsByCategory(NO_FILTER, 'channel'));
	expect(rows).toEqual([
		{ category: 'in_person', participations: 15, identified: 2, unidentified: 12, rows: 4 },
		{ category: 'online', participations: 4, identified: 2, unidentified: 1, rows: 4 },
		{ category: 'paper', participations: 1, identified: 1, unidentified: 0, rows: 1 },
		{ category: null, participations: 1, identified: 1, unidentified: 0, rows: 1 },
	]);
});

describe('newcomers', () => {
	test('are those whose first row in the whole dataset falls in the period', async () => {
		expect(await data.rows(newcomersByPeriod(NO_FILTER, 'month'))).toEqual([
			{ period: '2024-09-01', newcomers: 2, returning: 0, unidentified: 12, rows: 3 },
			{ period: '2024-10-01', newcomers: 1, returning: 1, unidentified: 0, rows: 3 },
			{ period: '2024-12-01', newcomers: 1, returning: 1, unidentified: 1, rows: 3 },
		]);
	});

	test('do not become new again because the selection hides their past', async () => {
		expect(await data.rows(newcomersByPeriod(online, 'month'))).toEqual([
			{ period: '2024-10-01', newcomers: 1, returning: 1, unidentified: 0, rows: 3 },
			{ period: '2024-12-01', newcomers: 0, returning: 0, unidentified: 1, rows: 1 },
		]);
	});
});
