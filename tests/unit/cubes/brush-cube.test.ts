import { describe, expect, test } from 'vitest';
import { binsOf } from '../../../src/lib/cubes/bins.ts';
import { brushCube, readCube } from '../../../src/lib/cubes/brush-cube.ts';
import type { ActorsTable, SumsTable } from '../../../src/lib/cubes/coded-table.ts';
import type { Question } from '../../../src/lib/cubes/question.ts';
import { sortByActor } from '../../../src/lib/cubes/sort-by-actor.ts';
import { rowsOfTally } from '../../../src/lib/cubes/tally-rows.ts';
import { tally } from '../../../src/lib/cubes/tally.ts';

const DAYS = ['2024-01-30', '2024-01-31', '2024-02-01', null];
const CHANNELS = ['in_person', 'online', null];

/** Five groups of rows: the days of DAYS in order, the first one twice. */
const table: SumsTable = {
	size: 5,
	columns: new Map([
		['period', { codes: Uint8Array.of(0, 0, 1, 2, 3), values: DAYS }],
		['channel', { codes: Uint8Array.of(0, 1, 1, 2, 1), values: CHANNELS }],
	]),
	sums: new Map([
		['rows', Float64Array.of(1, 2, 1, 1, 4)],
		['quantity', Float64Array.of(10, 2, 1, 30, 4)],
		['withoutQuantity', Float64Array.of(0, 0, 0, 1, 0)],
		['unidentified', Float64Array.of(10, 0, 0, 30, 4)],
		['rowsWithoutActor', Float64Array.of(1, 0, 0, 1, 4)],
	]),
};

const byChannel: Question = {
	...{ table: 'participations', measure: 'participations', by: 'channel', unit: 'month' },
	filter: { values: {} },
};

describe('a cube', () => {
	const cube = brushCube(table, byChannel, 'period')!;
	const rows = (from: string, to: string) => {
		const question = { ...byChannel, filter: { period: { from, to }, values: {} } };
		return rowsOfTally(readCube(cube, question.filter), question);
	};

	test('says every selection of its dimension; a bin without rows is absent', () => {
		expect(rows('2024-01-31', '2024-02-29')).toEqual([
			{ category: 'online', participations: 1, rows: 1, withoutQuantity: 0 },
			{ category: null, participations: 30, rows: 1, withoutQuantity: 1 },
		]);
		expect(rows('2023-01-01', '2023-12-31')).toEqual([]);
	});

	test('without a selection keeps what has no date', () => {
		expect(rowsOfTally(readCube(cube, { values: {} }), byChannel)).toEqual([
			{ category: 'in_person', participations: 10, rows: 1, withoutQuantity: 0 },
			{ category: 'online', participations: 7, rows: 7, withoutQuantity: 0 },
			{ category: null, participations: 30, rows: 1, withoutQuantity: 1 },
		]);
	});

	test('is not made where nothing adds up, or of what the table does not say', () => {
		expect(brushCube(table, { ...byChannel, measure: 'participants' }, 'period')).toBeUndefined();
		expect(brushCube(table, byChannel, 'theme')).toBeUndefined();
	});
});

describe('actors', () => {
	/** Actor 0 comes on two days of January and in February, actor 1 in February, then without a date. */
	const actors: ActorsTable = sortByActor({
		size: 5,
		columns: new Map([
			['period', { codes: Uint8Array.of(2, 0, 2, 1, 3), values: DAYS }],
			['channel', { codes: Uint8Array.of(0, 0, 1, 1, 1), values: CHANNELS }],
		]),
		actors: Uint32Array.of(0, 0, 1, 0, 1),
	});

	test('count once in a period, new in their first of all, whatever the filter', () => {
		const question: Question = { ...byChannel, measure: 'newcomers', by: 'period' };
		expect(rowsOfTally(tally({ sums: table, actors }, question), question)).toEqual([
			{ category: '2024-01-01', newcomers: 1, returning: 0, unidentified: 10, rows: 4 },
			{ category: '2024-02-01', newcomers: 1, returning: 1, unidentified: 30, rows: 1 },
		]);
		const inPerson = { ...question, filter: { values: { channel: ['in_person'] } } };
		expect(tally({ sums: table, actors }, inPerson).actors).toEqual({
			all: Uint32Array.of(1, 1, 0),
			new: Uint32Array.of(1, 0, 0),
		});
	});

	test('come side by side once sorted', () => {
		expect([...actors.actors]).toEqual([0, 0, 0, 1, 1]);
		expect([...actors.columns.get('period')!.codes]).toEqual([2, 0, 1, 2, 3]);
	});
});

test('periods hold the days of their length; a day without a date is a bin of its own', () => {
	expect(binsOf(DAYS, 'period', 'month')).toEqual({
		of: Uint32Array.of(0, 0, 1, 2),
		keys: ['2024-01-01', '2024-02-01', null],
	});
});
