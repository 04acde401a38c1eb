import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../src/lib/text/messages.ts';

/** The paths of every message, a function or a text alike. */
function paths(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}/${key}`));
}

const french = wordingOf('fr');
const english = wordingOf('en');

test('both languages say the same things', () => {
	expect(paths(english.t).sort()).toEqual(paths(french.t).sort());
});

test('French spaces before double punctuation do not break', () => {
	const texts = (value: unknown): string[] =>
		typeof value === 'string'
			? [value]
			: typeof value === 'object' && value !== null
				? Object.values(value).flatMap(texts)
				: [];
	const wrong = texts(french.t).filter((text) => / [;:?!»]|« /.test(text));
	expect(wrong).toEqual([]);
});

describe('formats', () => {
	test('numbers, shares and dates are those of each language', () => {
		expect(french.formats.number(12431.5)).toBe('12\u202f431,5');
		expect(english.formats.number(12431.5)).toBe('12,431.5');
		expect(french.formats.percent(0.5)).toBe('50\u00a0%');
		expect(french.formats.date('2025-11-21')).toBe('21 novembre 2025');
		expect(english.formats.date('2025-11-21')).toBe('21 November 2025');
		expect(french.formats.list(['a', 'b', 'c'])).toBe('a, b et c');
	});

	test('names are in the order of the language, digits by value', () => {
		const names = ['zèbre', 'École 10', 'école 9', 'abeille'];
		expect(names.sort(french.formats.compare)).toEqual(['abeille', 'école 9', 'École 10', 'zèbre']);
	});

	test('zero is singular in French and plural in English', () => {
		expect(french.t.explore.rows(0, '0')).toBe('0 ligne');
		expect(english.t.explore.rows(0, '0')).toBe('0 rows');
		expect(french.t.explore.rows(2, '2')).toBe('2 lignes');
	});
});
