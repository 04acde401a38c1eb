import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hybrid } from '../../../src/lib/measures/channels.ts';
import { newcomers } from '../../../src/lib/measures/newcomers.ts';
import { participants } from '../../../src/lib/measures/participants.ts';
import { retention } from '../../../src/lib/measures/retention.ts';
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

describe('retention', () => {
	const cells = (
		rows: Awaited<
			ReturnType<
				typeof answer<
					{ cohort: string; size: number; period: string; after: number; actors: number },
					object
				>
			>
		>,
	) => rows.map(({ cohort, size, period, after, actors }) => [cohort, size, period, after, actors]);

	test('follows each cohort to the last period, with its zeros', async () => {
		expect(cells(await answer(data, retention))).toEqual([
			['2024-09-01', 2, '2024-09-01', 0, 2],
			['2024-09-01', 2, '2024-10-01', 1, 1],
			['2024-09-01', 2, '2024-11-01', 2, 0],
			['2024-09-01', 2, '2024-12-01', 3, 1],
			['2024-10-01', 1, '2024-10-01', 0, 1],
			['2024-10-01', 1, '2024-11-01', 1, 0],
			['2024-10-01', 1, '2024-12-01', 2, 0],
			['2024-12-01', 1, '2024-12-01', 0, 1],
		]);
	});

	test('keeps in the cohort those who did not come back in the period selected', async () => {
		const rows = cells(await answer(data, retention, { filter: autumn }));
		expect(rows.slice(0, 3)).toEqual([
			['2024-09-01', 2, '2024-10-01', 1, 1],
			['2024-09-01', 2, '2024-11-01', 2, 0],
			['2024-09-01', 2, '2024-12-01', 3, 1],
		]);
	});

	test('is of those of the selection', async () => {
		// Online: P1, first seen in September, and P 3; both in October only.
		expect(cells(await answer(data, retention, { filter: online }))).toEqual([
			['2024-09-01', 1, '2024-10-01', 1, 1],
			['2024-10-01', 1, '2024-10-01', 0, 1],
		]);
		expect(await answer(data, retention, filtered({ theme: ['Sport'] }))).toEqual([]);
	});
});

test('an actor with two spellings merged counts once, and is new once', async () => {
	const merged = await openDataset(
		[
			{
				name: 'p.csv',
				content:
					'quand,qui,canal\n2024-01-05,CS Fives,en ligne\n2024-02-05,Centre social Fives,sur place\n',
				feeds: [feed('participations', { date: 'quand', actor_id: 'qui', channel: 'canal' })],
			},
		],
		[{ same: true, members: ['CS Fives', 'Centre social Fives'], kept: 'Centre social Fives' }],
	);
	expect(await answer(merged, participants)).toMatchObject([{ identified: 1 }]);
	expect(await answer(merged, hybrid)).toMatchObject([{ identified: 1, hybrid: 1 }]);
	const rows = await answer(merged, newcomers, { by: 'period' });
	expect(rows.map((row) => [row.newcomers, row.returning])).toEqual([
		[1, 0],
		[0, 1],
	]);
	await merged.engine.close();
});
