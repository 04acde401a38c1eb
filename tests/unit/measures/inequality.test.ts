import { describe, expect, test } from 'vitest';
import { gini, lorenz, topTenth, type Tally } from '../../../src/lib/measures/inequality.ts';
import { wilson } from '../../../src/lib/measures/wilson.ts';

const tallies = (...amounts: number[]): Tally[] => amounts.map((amount) => ({ amount, actors: 1 }));

describe('Gini index', () => {
	// 2·(1+4+9+16+25)/(5·15) − 6/5 = 110/75 − 6/5 = 4/15, by hand.
	test('of 1, 2, 3, 4, 5 is 4/15, in any order', () => {
		expect(gini(tallies(3, 1, 5, 2, 4))).toBeCloseTo(4 / 15, 12);
	});

	test('is 0 when all did as much, (n − 1)/n when one did all', () => {
		expect(gini(tallies(7, 7, 7, 7))).toBeCloseTo(0, 12);
		expect(gini(tallies(0, 0, 0, 10))).toBeCloseTo(3 / 4, 12);
	});

	/**
	 * The example of Gini() in the R package ineq (Zeileis, 2014): x = 541, 1463, 2445, 3438, 4437,
	 * 5401, 6392, 8304, 11904, 22261 gives 0.4620911.
	 */
	test('agrees with a published example', () => {
		const published = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
		expect(gini(tallies(...published))).toBeCloseTo(0.4620911, 7);
	});

	test('is the same from tallies as from each actor', () => {
		const grouped = [
			{ amount: 1, actors: 6 },
			{ amount: 2, actors: 3 },
			{ amount: 9, actors: 2 },
		];
		const each = tallies(1, 1, 1, 1, 1, 1, 2, 2, 2, 9, 9);
		expect(gini(grouped)).toBeCloseTo(gini(each) ?? NaN, 12);
		expect(topTenth(grouped)).toEqual(topTenth(each));
	});

	test('is twice the area between the Lorenz curve and equality', () => {
		const given = tallies(1, 1, 2, 3, 5, 8, 13, 21, 34, 55);
		const points = lorenz(given);
		const area = points.slice(1).reduce((sum, point, index) => {
			const before = points[index]!;
			return sum + ((point.actors - before.actors) * (point.amounts + before.amounts)) / 2;
		}, 0);
		expect(gini(given)).toBeCloseTo(1 - 2 * area, 12);
	});

	test('has no value when there is nothing to share', () => {
		expect(gini([])).toBeUndefined();
		expect(gini(tallies(0, 0))).toBeUndefined();
		expect(lorenz(tallies(0, 0))).toEqual([]);
	});
});

test('the most active tenth is rounded up: two of eleven', () => {
	// 1 × 9, then 10 and 11: 21 of 30.
	const given = [...tallies(10, 11), { amount: 1, actors: 9 }];
	expect(topTenth(given)).toEqual({ actors: 2, share: 21 / 30 });
	// Part of a group only: one of the three who did 4.
	expect(
		topTenth([
			{ amount: 4, actors: 3 },
			{ amount: 1, actors: 7 },
		]),
	).toEqual({
		actors: 1,
		share: 4 / 19,
	});
});

/** Newcombe, « Two-sided confidence intervals for the single proportion », Statist. Med. 17 (1998), table I, method 3. */
test.each([
	[81, 263, 0.2553, 0.3662],
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718],
])('Wilson’s interval on %i of %i agrees with Newcombe 1998', (count, n, low, high) => {
	const interval = wilson(count, n);
	expect(interval?.low).toBeCloseTo(low, 4);
	expect(interval?.high).toBeCloseTo(high, 4);
});

test('Wilson’s interval of nothing is unknown', () => {
	expect(wilson(0, 0)).toBeUndefined();
});
