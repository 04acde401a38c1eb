import { expect, test } from 'vitest';
import {
	comparedWith,
	periodBefore,
	yearBefore,
} from '../../../src/lib/model/compared-selection.ts';

test.each([
	['a quarter', '2025-04-01', '2025-06-30', '2025-01-01', '2025-03-31'],
	['a month longer than the one before', '2025-03-01', '2025-03-31', '2025-02-01', '2025-02-28'],
	['a year', '2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31'],
	['a school year', '2024-09-01', '2025-08-31', '2023-09-01', '2024-08-31'],
	['ten days over a month', '2025-03-01', '2025-03-10', '2025-02-19', '2025-02-28'],
	['one day', '2025-01-01', '2025-01-01', '2024-12-31', '2024-12-31'],
])('before %s comes one as long', (_, from, to, start, end) => {
	expect(periodBefore({ from, to })).toEqual({ from: start, to: end });
});

test.each([
	['2025-04-01', '2025-06-30', '2024-04-01', '2024-06-30'],
	['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
	['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
	['2024-02-29', '2024-03-05', '2023-02-28', '2023-03-05'],
])('a year before %s – %s', (from, to, start, end) => {
	expect(yearBefore({ from, to })).toEqual({ from: start, to: end });
});

test('the rest of the selection is compared with itself', () => {
	const filter = {
		period: { from: '2025-01-01', to: '2025-01-31' },
		values: { channel: ['online'] },
	};
	expect(comparedWith(filter, 'period-before')).toEqual({
		period: { from: '2024-12-01', to: '2024-12-31' },
		values: { channel: ['online'] },
	});
	expect(comparedWith(filter, 'everything')).toEqual({ values: {} });
});

test('without a period there is none before it', () => {
	expect(comparedWith({ values: { channel: ['online'] } }, 'year-before')).toBeUndefined();
});
