import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canSplit } from '../../../src/lib/measures/asked-rows.ts';
import { MEASURES } from '../../../src/lib/measures/catalogue.ts';
import { channelSets, hybrid } from '../../../src/lib/measures/channels.ts';
import { concentration } from '../../../src/lib/measures/concentration.ts';
import { firstChannel } from '../../../src/lib/measures/first-channel.ts';
import type { Ask, Measure } from '../../../src/lib/measures/measure.ts';
import { newcomers } from '../../../src/lib/measures/newcomers.ts';
import { ALL_SUMMARIES, numberMeasure } from '../../../src/lib/measures/numbers.ts';
import { participants } from '../../../src/lib/measures/participants.ts';
import { participations } from '../../../src/lib/measures/participations.ts';
import { reach } from '../../../src/lib/measures/reach.ts';
import { regulars } from '../../../src/lib/measures/regulars.ts';
import { retention } from '../../../src/lib/measures/retention.ts';
import { rowsUsed, type RowsUsed } from '../../../src/lib/measures/rows-used.ts';
import type { Dimension, Filter } from '../../../src/lib/model/filter.ts';
import { PERIOD_UNITS } from '../../../src/lib/model/period.ts';
import type { TestDataset } from '../queries/dataset.ts';
import { answer } from './answers.ts';
import {
	attendances,
	filters,
	LISTED,
	openAttendance,
	putAttendances,
	SINGLE,
	type Attendance,
} from './random-attendance.ts';

let data: TestDataset;
beforeAll(async () => {
	data = await openAttendance();
});
afterAll(() => data.engine.close());

/** Checks something on random tables, each with a random selection. */
function onRandomTables(
	check: (filter: Filter, rows: readonly Attendance[]) => Promise<void>,
	numRuns: number,
): Promise<void> {
	return fc.assert(
		fc.asyncProperty(attendances, filters, async (rows, filter) => {
			await putAttendances(data, rows);
			await check(filter, rows);
		}),
		{ numRuns, seed: 1912 },
	);
}

const points = { table: 'participations', column: 'points' } as const;
const sumOfPoints = numberMeasure('sum', points);

type Row = Record<string, unknown>;

const rowsFor = (measure: Measure, asked: Partial<Ask>) =>
	answer(data, measure as Measure<Row>, asked);

/** Σ of a column over rows; what has no value adds nothing. */
function total(rows: readonly object[], column: string): number {
	return rows.reduce((sum, row) => sum + Number((row as Row)[column] ?? 0), 0);
}

/** The same entries the other way round. */
function reversed({ period, values }: Filter): Filter {
	const entries = Object.entries(values).map(([name, kept]) => [name, kept?.toReversed()] as const);
	return { values: Object.fromEntries(entries.toReversed()), ...(period && { period }) };
}

describe('the order in which a filter was made', () => {
	const numbers = ALL_SUMMARIES.map((summary) => numberMeasure(summary, points));
	test.each([...MEASURES, ...numbers])('changes nothing to $id', async (measure) => {
		const by = (['territory', 'period'] as const).find((one) => canSplit(measure, one));
		const asked = { by, options: { reference: 'lieu' } };
		await onRandomTables(async (filter) => {
			const rows = await rowsFor(measure, { ...asked, filter });
			expect(await rowsFor(measure, { ...asked, filter: reversed(filter) })).toEqual(rows);
		}, 4);
	});
});

describe('what adds up: the categories, that of the unknown included, make the whole', () => {
	const dimensions = [
		...SINGLE,
		...(['stage', 'tie-kind', 'field', 'proof-kind', 'structure', 'period'] as const),
	];
	const additive = [...MEASURES, sumOfPoints]
		.filter(({ counts, splits }) => counts === 'acts' && splits === 'any')
		.map((measure) => ({
			...measure,
			splittable: dimensions.filter((one) => canSplit(measure, one)),
		}))
		// Nothing is said of the rows of decisions.
		.filter(({ splittable }) => splittable.length > 0);

	test.each(additive)('$id', async (measure) => {
		const { value, splittable: splits } = measure;
		await onRandomTables(async (filter) => {
			const whole = total(await rowsFor(measure, { filter }), value);
			for (const by of splits) {
				for (const unit of by === 'period' ? PERIOD_UNITS : (['month'] as const)) {
					expect(total(await rowsFor(measure, { filter, by, unit }), value)).toBe(whole);
				}
			}
			const [by, also] = splits;
			if (!also) return;
			expect(total(await rowsFor(measure, { filter, by, also }), value)).toBe(whole);
		}, 4);
	});

	test('a row with a list counts once in each of its items, and once when it has none', async () => {
		await onRandomTables(async (_, rows) => {
			const split = await answer(data, participations, { by: LISTED });
			const expected = rows.reduce(
				(sum, { quantity, words }) => sum + quantity * Math.max(1, new Set(words).size),
				0,
			);
			expect(total(split, 'participations')).toBe(expected);
		}, 20);
	});

	test('the whole is what the rows say', async () => {
		await onRandomTables(async (_, rows) => {
			const quantities = rows.reduce((sum, { quantity }) => sum + quantity, 0);
			expect(await answer(data, participations)).toEqual([
				{ participations: quantities, rows: rows.length, withoutQuantity: 0 },
			]);
		}, 20);
	});
});

describe('participants', () => {
	test('the least is at most the greatest; the whole at most the sum of its parts', async () => {
		await onRandomTables(async (filter) => {
			const [whole] = await answer(data, participants, { filter });
			for (const by of [...SINGLE, LISTED, 'period'] as Dimension[]) {
				const parts = await answer(data, participants, { filter, by });
				for (const { identified, atMost, unidentified } of parts) {
					expect(atMost).toBe(identified + unidentified);
					expect(identified).toBeLessThanOrEqual(whole!.identified);
				}
				expect(total(parts, 'identified')).toBeGreaterThanOrEqual(whole!.identified);
				if (by === LISTED) continue;
				expect(total(parts, 'unidentified')).toBe(whole!.unidentified);
			}
		}, 12);
	});

	test('are newcomers or returning in each period; attendances without identity are apart', async () => {
		await onRandomTables(async (filter, rows) => {
			for (const unit of PERIOD_UNITS) {
				const asked = { filter, by: 'period', unit } as const;
				const dated = (await answer(data, participants, asked)).filter((row) => row.category);
				expect(
					(await answer(data, newcomers, asked)).map((row) => ({
						category: row.category,
						identified: row.newcomers + row.returning,
						unidentified: row.unidentified,
						rows: row.rows,
					})),
				).toEqual(
					dated.map(({ category, identified, unidentified, rows: count }) => ({
						...{ category, identified, unidentified, rows: count },
					})),
				);
			}
			// Over all periods each actor is new once, if it ever comes on a date.
			const known = new Set(rows.flatMap(({ actor, date }) => (actor && date ? [actor] : [])));
			const whole = await answer(data, newcomers);
			expect(total(whole, 'newcomers')).toBe(known.size);
			expect(total(await answer(data, firstChannel), 'newcomers')).toBe(known.size);
			const cohorts = await answer(data, retention);
			const first = cohorts.filter(({ after }) => after === 0);
			expect(total(first, 'size')).toBe(known.size);
			expect(first.every(({ share }) => share === 1)).toBe(true);
		}, 12);
	});

	test('are in one set of channels each, and in the counts that these sets make', async () => {
		await onRandomTables(async (filter) => {
			const [whole] = await answer(data, participants, { filter });
			const sets = await answer(data, channelSets, { filter });
			const [counts] = await answer(data, hybrid, { filter });
			const actorsWith = (keep: (channels: readonly string[]) => boolean) =>
				total(
					sets.filter(({ channels }) => keep(channels)),
					'actors',
				);
			expect(total(sets, 'actors')).toBe(whole!.identified);
			expect(counts).toMatchObject({
				identified: whole!.identified,
				in_person: actorsWith((set) => set.includes('in_person')),
				online: actorsWith((set) => set.includes('online')),
				several: actorsWith((set) => set.length > 1),
				hybrid: actorsWith((set) => set.includes('in_person') && set.includes('online')),
				withoutChannel: actorsWith((set) => set.length === 0),
			});
		}, 20);
	});

	test('are fewer to be regulars as more events are asked', async () => {
		await onRandomTables(async (filter) => {
			const counts = [];
			for (const m of [2, 3, 4, 5]) {
				const [row] = await answer(data, regulars, { filter, options: { m } });
				counts.push(row!.regulars);
			}
			expect(counts).toEqual(counts.toSorted((a, b) => b - a));
			// There are four events.
			expect(counts.at(-1)).toBe(0);
		}, 12);
	});

	test('share participations unequally between nothing and all by one', async () => {
		await onRandomTables(async (filter) => {
			const [row] = await answer(data, concentration, { filter });
			const { actors, gini, topShare, topActors } = row!;
			expect(gini === null).toBe(actors < 10);
			expect(topActors).toBe(actors < 10 ? null : Math.ceil(actors / 10));
			expect(gini ?? 0).toBeGreaterThanOrEqual(-1e-12);
			expect(gini ?? 0).toBeLessThanOrEqual(1 - 1 / Math.max(1, actors) + 1e-12);
			// The most active tenth makes its own share at least.
			if (topShare !== null) expect(topShare).toBeGreaterThanOrEqual(topActors! / actors - 1e-12);
		}, 20);
	});

	test('beside a population: shares in their intervals, each of its categories there', async () => {
		await onRandomTables(async (filter) => {
			const options = { reference: 'lieu' };
			const rows = await answer(data, reach, { filter, by: 'territory', options });
			const places = rows.map(({ category }) => category);
			expect(places).toEqual(expect.arrayContaining(['Fives', 'Moulins', 'Ronchin']));
			expect(total(rows, 'referenceShare')).toBeCloseTo(1, 12);
			for (const { category, share, low, high } of rows) {
				if (category === null || share === null) continue;
				expect(low).toBeLessThanOrEqual(share + 1e-12);
				expect(high).toBeGreaterThanOrEqual(share - 1e-12);
			}
		}, 20);
	});
});

describe('the rows told beside a measure are those that it counts', () => {
	const counted = [participations, participants, regulars, concentration, hybrid, channelSets];
	test.each<Measure>([...counted, newcomers] as Measure[])('$id', async (measure) => {
		await onRandomTables(async (filter) => {
			const by = measure.usualSplit;
			const [used] = await data.rows<RowsUsed>(rowsUsed(measure, { filter, by, unit: 'month' }));
			expect(used!.used).toBe(total(await rowsFor(measure, { filter, by }), 'rows'));
		}, 12);
	});

	test('and those without a value, the row of the unknown', async () => {
		await onRandomTables(async (filter) => {
			const ask = { filter, by: 'territory', also: LISTED, unit: 'month' } as const;
			const [used] = await data.rows<RowsUsed>(rowsUsed(participations as Measure, ask));
			const rowsWithout = async (by: Dimension) =>
				total(
					(await answer(data, participations, { filter, by })).filter(
						({ category }) => category === null,
					),
					'rows',
				);
			expect(used).toMatchObject({
				withoutCategory: await rowsWithout('territory'),
				withoutAlso: await rowsWithout(LISTED),
			});
		}, 12);
	});
});
