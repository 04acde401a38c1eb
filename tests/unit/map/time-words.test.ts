import { describe, expect, test } from 'vitest';
import type { PeriodUnit } from '../../../src/lib/model/period.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';
import { rangeAt, keyTarget } from '../../../src/routes/(app)/map/time/time-gesture.ts';
import {
	absentWords,
	changeWords,
	windowSentence,
	windowWords,
} from '../../../src/routes/(app)/map/time/time-words.ts';

const french = wordingOf('fr');
const english = wordingOf('en');

/** A chain of as many actors. */
function chain(count: number) {
	const ids = Array.from({ length: count }, (_, index) => `A${index}`);
	const actors = ids.map((id) => ({ id, label: id, mode: 'actor', attributes: {} }));
	const ties = ids.slice(1).map((id, index) => ({ source: `A${index}`, target: id, weight: 1 }));
	return buildNetwork({ actors, ties }).graph;
}

describe('the days of a window in words', () => {
	test.each<[PeriodUnit, string, string, string, string, string]>([
		['month', '2023-05-01', '2023-05-31', 'mai 2023', 'May 2023', 'jusqu’à mai 2023'],
		[
			'month',
			'2023-03-01',
			'2023-05-31',
			'de mars à mai 2023',
			'from March to May 2023',
			'jusqu’à mai 2023',
		],
		[
			'month',
			'2022-12-01',
			'2023-01-31',
			'de décembre 2022 à janvier 2023',
			'from December 2022 to January 2023',
			'jusqu’à janvier 2023',
		],
		[
			'day',
			'2023-05-02',
			'2023-05-04',
			'du 2 mai 2023 au 4 mai 2023',
			'from 2 May 2023 to 4 May 2023',
			'jusqu’au 4 mai 2023',
		],
		[
			'quarter',
			'2023-01-01',
			'2023-06-30',
			'du T1 2023 au T2 2023',
			'from Q1 2023 to Q2 2023',
			'jusqu’au T2 2023',
		],
		['year', '2023-01-01', '2023-12-31', '2023', '2023', 'jusqu’en 2023'],
		[
			'month',
			'2023-05-10',
			'2023-05-31',
			'du 10 mai 2023 au 31 mai 2023',
			'from 10 May 2023 to 31 May 2023',
			'jusqu’à mai 2023',
		],
	])('%s, from %s to %s', (unit, from, to, fr, en, until) => {
		const axis = { unit, starts: [] };
		expect(windowWords(axis, { from, to }, false, french)).toBe(fr);
		expect(windowWords(axis, { from, to }, false, english)).toBe(en);
		expect(windowWords(axis, { from, to }, true, french)).toBe(until);
	});
});

describe('what a window shows, compared with before', () => {
	const axis = { unit: 'quarter' as const, starts: [] };
	const set = (first: number, last: number, isCumulative = false) => ({
		...{ axis, range: { first, last }, isCumulative },
	});

	test('more, fewer, and as many', () => {
		expect(changeWords(chain(8), chain(3), set(2, 2), french)).toBe(
			'5\u00a0acteurs de plus qu’au trimestre précédent',
		);
		expect(changeWords(chain(2), chain(3), set(4, 6), french)).toBe(
			'1\u00a0acteur de moins qu’aux 3\u00a0trimestres précédents',
		);
		expect(changeWords(chain(3), chain(3), set(0, 3, true), french)).toBe(
			'autant d’acteurs qu’un trimestre plus tôt',
		);
		expect(changeWords(chain(8), chain(3), set(2, 2), english)).toBe(
			'5\u00a0actors more than the quarter before',
		);
		expect(changeWords(chain(0), chain(0), set(2, 2), french)).toBeUndefined();
	});

	test('in a sentence', () => {
		expect(windowSentence('mai 2023', chain(3), undefined, french)).toBe(
			'Mai 2023\u202f: 3\u00a0acteurs, 2\u00a0liens.',
		);
	});

	test('with those who are not in it', () => {
		expect(absentWords(chain(3), chain(1), false, french)).toBe(
			'2\u00a0acteurs n’y sont pas (pâles sur la carte).',
		);
		expect(absentWords(chain(3), chain(2), true, english)).toBe(
			'1\u00a0actor is not in it and not on the map.',
		);
		expect(absentWords(chain(3), chain(3), false, french)).toBeUndefined();
	});
});

describe('a window under the hand', () => {
	const axis = { unit: 'month' as const, starts: ['2025-01-01', '2025-02-01', '2025-03-01'] };
	/** Three months of ten pixels. */
	const bands = axis.starts.map((from, index) => ({
		...{ from, to: from, label: from, x0: 10 * index, x1: 10 * index + 10 },
	}));
	const range = { first: 0, last: 1 };

	test.each([
		['outside', 2, 5, { first: 0, last: 2 }],
		['whole', 0, 25, { first: 1, last: 2 }],
		['first', 0, 25, { first: 1, last: 1 }],
		['last', 1, 25, { first: 0, last: 2 }],
	] as const)('held by %s', (hold, anchor, x, expected) => {
		const gesture = { hold, anchor, range, isCumulative: false };
		expect(rangeAt(axis, bands, gesture, x)).toEqual(expected);
	});

	test('since the beginning, only its end moves', () => {
		const gesture = { hold: 'outside' as const, anchor: 2, range, isCumulative: true };
		expect(rangeAt(axis, bands, gesture, 15)).toEqual({ first: 0, last: 1 });
	});

	test('keys go by one, by a leap, and to the ends', () => {
		const keys = ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End', 'a'];
		expect(keys.map((key) => keyTarget(key, 50, 100))).toEqual([49, 51, 40, 60, 0, 99, undefined]);
	});
});
