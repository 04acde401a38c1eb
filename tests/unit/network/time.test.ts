import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countsByPeriod,
	extentOfDays,
	undatedRows,
} from '../../../src/lib/network/time/period-counts.ts';
import {
	daysOfRange,
	moved,
	rangeBefore,
	rangeOfDays,
	withEnd,
	type TimeAxis,
} from '../../../src/lib/network/time/window-steps.ts';

/** Two rows in January, one from January to March, one in April, three undated. */
const DAYS = [
	{ begins: '2025-01-31', ends: '2025-01-31', n: 2 },
	{ begins: '2025-01-15', ends: '2025-03-01', n: 1 },
	{ begins: '2025-04-01', ends: '2025-04-01', n: 1 },
	{ begins: null, ends: null, n: 3 },
];
const AXIS: TimeAxis = {
	unit: 'month',
	starts: ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01'],
};

describe('rows by period', () => {
	test('are counted in every period that they touch', () => {
		expect(countsByPeriod(DAYS, AXIS.starts)).toEqual([3, 1, 1, 1, 0]);
	});

	test('have an extent, and undated ones are apart', () => {
		expect(extentOfDays(DAYS)).toEqual({ first: '2025-01-15', last: '2025-04-01' });
		expect(undatedRows(DAYS)).toBe(3);
		expect(extentOfDays([{ begins: null, ends: null, n: 1 }])).toBeUndefined();
	});
});

describe('a window', () => {
	test('is whole periods, and comes back from its days', () => {
		const days = daysOfRange(AXIS, { first: 1, last: 2 });
		expect(days).toEqual({ from: '2025-02-01', to: '2025-03-31' });
		expect(rangeOfDays(AXIS, days)).toEqual({ first: 1, last: 2 });
		expect(rangeOfDays(AXIS, { from: '2024-01-01', to: '2024-12-31' })).toBeUndefined();
	});

	test('keeps its length as it moves, and stays on the axis', () => {
		const range = fc
			.tuple(fc.nat(4), fc.nat(4))
			.map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
		fc.assert(
			fc.property(range, fc.integer({ min: -9, max: 9 }), (before, steps) => {
				const after = moved(AXIS, before, steps);
				expect(after.last - after.first).toBe(before.last - before.first);
				expect(after.first).toBeGreaterThanOrEqual(0);
				expect(after.last).toBeLessThanOrEqual(4);
				for (const end of ['first', 'last'] as const) {
					const { first, last } = withEnd(AXIS, before, end, steps);
					expect([0 <= first, first <= last, last <= 4]).toEqual([true, true, true]);
				}
			}),
		);
	});

	test('is compared with as long a time before, or with itself a period earlier', () => {
		expect(rangeBefore({ first: 2, last: 3 }, false)).toEqual({ first: 0, last: 1 });
		expect(rangeBefore({ first: 1, last: 2 }, false)).toBeUndefined();
		expect(rangeBefore({ first: 0, last: 3 }, true)).toEqual({ first: 0, last: 2 });
		expect(rangeBefore({ first: 0, last: 0 }, true)).toBeUndefined();
	});
});
