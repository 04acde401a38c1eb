import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aggregateOf } from '../../../src/lib/cubes/aggregates.ts';
import { restrictedDimensions } from '../../../src/lib/cubes/allowed.ts';
import { brushCube, readCube } from '../../../src/lib/cubes/brush-cube.ts';
import type { CodedTable, Sum } from '../../../src/lib/cubes/coded-table.ts';
import type { Question } from '../../../src/lib/cubes/question.ts';
import { sortByActor } from '../../../src/lib/cubes/sort-by-actor.ts';
import { rowsOfTally } from '../../../src/lib/cubes/tally-rows.ts';
import { tally } from '../../../src/lib/cubes/tally.ts';
import { measureNamed } from '../../../src/lib/measures/catalogue.ts';
import type { Measure } from '../../../src/lib/measures/measure.ts';
import { attributeOf, except, type Dimension, type Filter } from '../../../src/lib/model/filter.ts';
import { PERIOD_UNITS, type PeriodUnit } from '../../../src/lib/model/period.ts';
import { ident, sql } from '../../../src/lib/sql/statement.ts';
import { readCodedTable } from '../../../src/lib/state/coded-table.ts';
import { answer } from '../measures/answers.ts';
import {
	attendances,
	filters,
	openAttendance,
	putAttendances,
} from '../measures/random-attendance.ts';
import type { TestDataset } from '../queries/dataset.ts';

const DIMENSIONS: readonly Dimension[] = [
	...(['period', 'channel', 'territory', 'theme', 'event', 'event-kind', 'actor-kind'] as const),
	'actors.âge',
];
const SUMS: readonly Sum[] = [
	...(['rows', 'quantity', 'withoutQuantity', 'unidentified', 'rowsWithoutActor'] as const),
];

let data: TestDataset;
beforeAll(async () => {
	data = await openAttendance();
});
afterAll(() => data.engine.close());

async function coded(): Promise<CodedTable> {
	const read = await readCodedTable(
		{ table: 'participations', dimensions: DIMENSIONS, sums: SUMS, countsActors: true },
		data.engine as never,
	);
	if (!read?.actors) throw new Error('too large');
	return { sums: read.sums, actors: sortByActor(read.actors) };
}

/** Rows of a canonical table that are no participations, coded. */
async function codedContributions(): Promise<CodedTable> {
	const dimensions = ['period', 'channel', 'territory', 'theme', 'stage'] as const;
	const wanted = {
		table: 'contributions',
		dimensions,
		sums: ['rows'],
		countsActors: false,
	} as const;
	return (await readCodedTable(wanted, data.engine as never))!;
}

/** Lists are asked of the engine always. */
function withoutLists(filter: Filter): Filter {
	return restrictedDimensions(filter)
		.filter((dimension) => attributeOf(dimension)?.isList)
		.reduce(except, filter);
}

/** What the engine answers, without the columns that it adds to name things. */
async function fromSql({ measure, by, also, unit, filter }: Question): Promise<object[]> {
	const rows = await answer(data, measureNamed(measure) as Measure, { by, also, unit, filter });
	return rows.map((row) =>
		Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'label')),
	);
}

function fromCube(table: CodedTable, question: Question, active: Dimension): object[] | undefined {
	const cube = brushCube(table.sums, question, active);
	return cube && rowsOfTally(readCube(cube, question.filter), question);
}

const splits = fc.record({
	by: fc.option(fc.constantFrom(...DIMENSIONS), { nil: undefined, freq: 4 }),
	also: fc.option(fc.constantFrom(...DIMENSIONS), { nil: undefined, freq: 1 }),
	unit: fc.constantFrom<PeriodUnit>(...PERIOD_UNITS),
	active: fc.constantFrom(...DIMENSIONS),
});

describe('random tables and selections: the rows are those of the statement', () => {
	test.each(['participations', 'participants', 'newcomers'])('%s', async (measure) => {
		await fc.assert(
			fc.asyncProperty(
				attendances,
				fc.array(fc.tuple(filters, splits), { minLength: 3, maxLength: 3 }),
				async (rows, asked) => {
					await putAttendances(data, rows);
					const table = await coded();
					for (const [filter, { active, ...split }] of asked) {
						const question: Question = {
							...{ table: 'participations', measure, ...split },
							filter: withoutLists(filter),
						};
						const expected = await fromSql(question);
						expect(rowsOfTally(tally(table, question), question)).toEqual(expected);
						if (aggregateOf(measure)?.countsActors) continue;
						expect(fromCube(table, question, active)).toEqual(expected);
					}
				},
			),
			{ numRuns: 20, seed: 1912 },
		);
	});

	test('rows of another table, by a dimension that another one says', async () => {
		const table = await codedContributions();
		await fc.assert(
			fc.asyncProperty(filters, splits, async (given, { unit }) => {
				const filter = ['event', 'actors.âge'].reduce(
					(kept, dimension) => except(kept, dimension as Dimension),
					withoutLists(given),
				);
				for (const by of ['period', 'theme', 'stage', undefined] as const) {
					const question: Question = {
						table: 'contributions',
						measure: 'contributions',
						by,
						unit,
						filter,
					};
					const expected = await fromSql(question);
					expect(rowsOfTally(tally(table, question), question)).toEqual(expected);
					expect(fromCube(table, question, 'channel')).toEqual(expected);
				}
			}),
			{ numRuns: 20, seed: 1912 },
		);
	});

	test('rows that are counts and do not say it add nothing, and are counted', async () => {
		await putAttendances(data, [
			...[1, 2, 7].map((quantity) => ({
				...{ actor: quantity > 1 ? null : 'a', event: null, date: '2024-01-01', channel: 'online' },
				...{ territory: null, quantity, points: null, words: [] },
			})),
		]);
		const participations = ident('built', 'participations');
		await data.engine.run(sql`UPDATE ${participations} SET quantity = NULL WHERE quantity = 7`);
		const table = await coded();
		const filter = { values: {} };
		const asked = { table: 'participations', by: 'channel', unit: 'month', filter } as const;
		expect(fromCube(table, { ...asked, measure: 'participations' }, 'period')).toEqual([
			{ category: 'online', participations: 3, rows: 3, withoutQuantity: 1 },
		]);
		const persons = { ...asked, measure: 'participants' };
		expect(rowsOfTally(tally(table, persons), persons)).toEqual([
			...[
				{
					category: 'online',
					identified: 1,
					atMost: 3,
					unidentified: 2,
					rows: 3,
					rowsWithoutActor: 2,
				},
			],
		]);
	});
});
