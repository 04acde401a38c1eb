import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hybrid, channelSets } from '../../../src/lib/measures/channels.ts';
import { concentration, lorenzCurve } from '../../../src/lib/measures/concentration.ts';
import { firstChannel } from '../../../src/lib/measures/first-channel.ts';
import { newcomers } from '../../../src/lib/measures/newcomers.ts';
import { participants } from '../../../src/lib/measures/participants.ts';
import { participations } from '../../../src/lib/measures/participations.ts';
import { regulars } from '../../../src/lib/measures/regulars.ts';
import type { Filter } from '../../../src/lib/model/filter.ts';
import { feed, openDataset, type TestDataset } from '../queries/dataset.ts';
import { answer } from './answers.ts';
import { ATTENDANCE_FILES } from './attendance.ts';

let data: TestDataset;
beforeAll(async () => {
	data = await openDataset(ATTENDANCE_FILES);
});
afterAll(() => data.engine.close());

const online: Filter = { values: { channel: ['online'] } };
const autumn: Filter = { values: {}, period: { from: '2024-10-01', to: '2024-12-31' } };
const filtered = (values: Filter['values']) => ({ filter: { values } });

describe('participations and participants', () => {
	test('count quantities, distinct identified actors, and attendances without identity', async () => {
		// 8 named rows of one, one row of twelve, one row of one: 8 + 12 + 1 = 21.
		expect(await answer(data, participations)).toEqual([
			{ participations: 21, rows: 10, withoutQuantity: 0 },
		]);
		expect(await answer(data, participants)).toEqual([
			{ identified: 4, atMost: 17, unidentified: 13, rows: 10, rowsWithoutActor: 2 },
		]);
	});

	test('follow the selection', async () => {
		// Online: P1, P 3 twice, and « Visio » without identity.
		const inline = { filter: online };
		expect(await answer(data, participations, inline)).toMatchObject([{ participations: 4 }]);
		expect(await answer(data, participants, inline)).toMatchObject([{ identified: 2, atMost: 3 }]);
		// October to December, the undated row left out: P1, P 3 ×2, P4, P2, one unidentified.
		const later = { filter: autumn };
		expect(await answer(data, participations, later)).toMatchObject([{ participations: 6 }]);
		expect(await answer(data, participants, later)).toMatchObject([{ identified: 4, atMost: 5 }]);
		expect(await answer(data, participations, filtered({ channel: [null] }))).toMatchObject([
			{ participations: 1 },
		]);
		expect(await answer(data, participants, filtered({ channel: ['paper', null] }))).toMatchObject([
			{ identified: 2 },
		]);
	});

	test('find in the event what the row does not say', async () => {
		expect(await answer(data, participants, filtered({ territory: ['Fives'] }))).toMatchObject([
			{ identified: 2, unidentified: 12 },
		]);
	});

	test('are zero on nothing', async () => {
		const nothing = filtered({ theme: ['Sport'] });
		expect(await answer(data, participations, nothing)).toEqual([
			{ participations: 0, rows: 0, withoutQuantity: 0 },
		]);
		expect(await answer(data, participants, nothing)).toEqual([
			{ identified: 0, atMost: 0, unidentified: 0, rows: 0, rowsWithoutActor: 0 },
		]);
		expect(await answer(data, participants, { ...nothing, by: 'channel' })).toEqual([]);
	});

	test('by period: months with rows, then the undated', async () => {
		const rows = await answer(data, participants, { by: 'period' });
		expect(
			rows.map(({ category, identified, unidentified, rows: n }) => [
				category,
				identified,
				unidentified,
				n,
			]),
		).toEqual([
			['2024-09-01', 2, 12, 3],
			['2024-10-01', 2, 0, 3],
			['2024-12-01', 2, 1, 3],
			[null, 1, 0, 1],
		]);
	});

	test.each([
		['week', ['2024-09-02', '2024-10-14', '2024-10-21', '2024-12-02', null]],
		['quarter', ['2024-07-01', '2024-10-01', null]],
		['school-year', ['2024-09-01', null]],
		['year', ['2024-01-01', null]],
	] as const)('by %s, on its first day', async (unit, expected) => {
		const rows = await answer(data, participations, { by: 'period', unit });
		expect(rows.map((row) => row.category)).toEqual(expected);
	});

	test('by channel: an actor counts once in each; spellings meet; the blank comes last', async () => {
		const rows = await answer(data, participants, { by: 'channel' });
		expect(rows.map(({ category, identified, atMost }) => [category, identified, atMost])).toEqual([
			['in_person', 2, 14],
			['online', 2, 3],
			['paper', 1, 1],
			[null, 1, 1],
		]);
	});

	test('by two things at once', async () => {
		const rows = await answer(data, participations, { by: 'theme', also: 'channel' });
		expect(rows.map(({ category, also, participations: n }) => [category, also, n])).toEqual([
			['Cadre de vie', 'in_person', 15],
			['Numérique', 'online', 3],
			['Cadre de vie', 'online', 1],
			['Cadre de vie', 'paper', 1],
			['Cadre de vie', null, 1],
		]);
	});

	test('by actor or event: with their names', async () => {
		const rows = await answer(data, participations, { by: 'event' });
		expect(rows.map(({ category, label, participations: n }) => [category, label, n])).toEqual([
			['R1', 'Réunion de rentrée', 14],
			['R3', 'Forum', 4],
			['R2', 'Atelier en ligne', 3],
		]);
	});
});

test('a school year begins on 1 September', async () => {
	const other = await openDataset([
		{
			name: 'p.csv',
			content: 'date,actor\n2024-08-31,a\n2024-09-01,b\n2025-01-15,b\n',
			feeds: [feed('participations', { date: 'date', actor_id: 'actor' })],
		},
	]);
	const rows = await answer(other, participations, { by: 'period', unit: 'school-year' });
	expect(rows.map(({ category, rows: count }) => [category, count])).toEqual([
		['2023-09-01', 1],
		['2024-09-01', 2],
	]);
	await other.engine.close();
});

describe('newcomers', () => {
	test('are those whose first row in the whole dataset falls in the period', async () => {
		expect(await answer(data, newcomers, { by: 'period' })).toEqual([
			{ category: '2024-09-01', newcomers: 2, returning: 0, unidentified: 12, rows: 3 },
			{ category: '2024-10-01', newcomers: 1, returning: 1, unidentified: 0, rows: 3 },
			{ category: '2024-12-01', newcomers: 1, returning: 1, unidentified: 1, rows: 3 },
		]);
	});

	test('do not become new again because the selection hides their past', async () => {
		expect(await answer(data, newcomers, { by: 'period', filter: online })).toEqual([
			{ category: '2024-10-01', newcomers: 1, returning: 1, unidentified: 0, rows: 3 },
			{ category: '2024-12-01', newcomers: 0, returning: 0, unidentified: 1, rows: 1 },
		]);
	});
});

describe('regulars', () => {
	test('come to different events: twice to the same one is once', async () => {
		// P1: R1, R2; P2: R1, R3; P 3: R2 twice; P4: R3.
		expect(await answer(data, regulars, { options: { m: 2 } })).toEqual([
			{ regulars: 2, identified: 4, share: 0.5, rows: 8 },
		]);
		expect(await answer(data, regulars)).toMatchObject([{ regulars: 0, identified: 4 }]);
	});

	test('are counted inside each category', async () => {
		expect(await answer(data, regulars, { options: { m: 2 }, by: 'theme' })).toEqual([
			{ category: 'Cadre de vie', regulars: 1, identified: 3, share: 1 / 3, rows: 5 },
			{ category: 'Numérique', regulars: 0, identified: 2, share: 0, rows: 3 },
		]);
	});

	test('have no share where there is nobody', async () => {
		expect(await answer(data, regulars, filtered({ theme: ['Sport'] }))).toEqual([
			{ regulars: 0, identified: 0, share: null, rows: 0 },
		]);
	});
});

test('under ten actors there is no concentration, and no curve', async () => {
	expect(await answer(data, concentration)).toEqual([
		{ actors: 4, participations: 8, gini: null, topActors: null, topShare: null, rows: 8 },
	]);
	expect(await answer(data, lorenzCurve)).toEqual([]);
	expect(await answer(data, concentration, filtered({ theme: ['Sport'] }))).toMatchObject([
		{ actors: 0, gini: null },
	]);
});

describe('channels', () => {
	test('each actor is in one set, of all its known channels', async () => {
		const rows = await answer(data, channelSets);
		expect(rows.map(({ channels, actors }) => [channels, actors])).toEqual([
			[['in_person'], 1],
			[['in_person', 'online'], 1],
			[['online'], 1],
			[['paper'], 1],
		]);
	});

	test('an actor counts once overall and once in each of its channels', async () => {
		expect(await answer(data, hybrid)).toEqual([
			{
				...{ identified: 4, in_person: 2, online: 2, paper: 1, other: 0 },
				...{ several: 1, hybrid: 1, withoutChannel: 0, share: 0.25, rows: 8 },
			},
		]);
	});

	test('over time: what an actor does in two periods is not hybrid in either', async () => {
		const rows = await answer(data, hybrid, { by: 'period' });
		expect(
			rows.map(({ category, identified, several, withoutChannel, share }) => [
				...[category, identified, several, withoutChannel, share],
			]),
		).toEqual([
			['2024-09-01', 2, 0, 0, 0],
			['2024-10-01', 2, 0, 0, 0],
			// P4 by paper, P2 by a channel that is not known: the share is of one.
			['2024-12-01', 2, 0, 1, 0],
			[null, 1, 0, 0, 0],
		]);
	});

	test('the first participation brings: on paper, in person, online', async () => {
		const rows = await answer(data, firstChannel);
		expect(rows.map(({ channel, newcomers: n }) => [channel, n])).toEqual([
			['in_person', 2],
			['online', 1],
			['paper', 1],
		]);
		// P1 came online after a first time in person.
		expect(await answer(data, firstChannel, { filter: online })).toEqual([
			{ channel: 'online', newcomers: 1, rows: 2 },
		]);
		const later = await answer(data, firstChannel, { filter: autumn, by: 'period' });
		expect(later.map(({ category, channel, newcomers: n }) => [category, channel, n])).toEqual([
			['2024-10-01', 'online', 1],
			['2024-12-01', 'paper', 1],
		]);
	});

	test('several on the first day are said as such; none known too', async () => {
		const other = await openDataset([
			{
				name: 'p.csv',
				content:
					'quand,qui,canal\n2024-01-05,A,en ligne\n2024-01-05,A,sur place\n2024-01-06,A,papier\n' +
					'2024-01-05,B,\n2024-01-05,C,\n2024-01-05,C,papier\n,D,papier\n',
				feeds: [feed('participations', { date: 'quand', actor_id: 'qui', channel: 'canal' })],
			},
		]);
		// D has no date at all: nobody knows when it came first.
		const rows = await answer(other, firstChannel);
		expect(rows.map(({ channel, newcomers: n }) => [channel, n])).toEqual([
			['paper', 1],
			['several', 1],
			[null, 1],
		]);
		await other.engine.close();
	});
});
