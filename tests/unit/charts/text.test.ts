import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, shortened } from '../../../src/lib/charts/plain-text.ts';
import { firstSentence } from '../../../src/lib/charts/sentences.ts';
import { textWidth } from '../../../src/lib/charts/text-width.ts';
import { wrap } from '../../../src/lib/charts/wrap.ts';

describe('plainText', () => {
	it('drops what reverses the reading order, controls and lone surrogates', () => {
		expect(plainText('a\u202etxt.exe\u202c\u2066b\u0000\u0007\ud800c\ufffe')).toBe('atxt.exebc');
	});

	it('keeps letters of every language, accents and emoji', () => {
		const text = 'Éloïse, œuvre, مشاركة, 参加, 👩‍👩‍👧';
		expect(plainText(text)).toBe(text);
	});

	it('is on one line', () => {
		expect(plainText('a\r\nb\tc')).toBe('a b c');
	});
});

describe('shortened', () => {
	it('counts characters as people do', () => {
		expect(shortened('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧');
		expect(shortened('éléphant', 4)).toBe('élé…');
		expect(shortened('e\u0301'.repeat(10_000), 2)).toBe('e\u0301…');
	});
});

describe('textWidth', () => {
	it('gives accented letters the width of their base, and combining marks none', () => {
		expect(textWidth('é', 100)).toBe(textWidth('e', 100));
		expect(textWidth('e\u0301', 100)).toBe(textWidth('e', 100));
	});

	it('gives wide characters at least an em', () => {
		expect(textWidth('参', 100)).toBeGreaterThanOrEqual(100);
	});
});

describe('wrap', () => {
	it('breaks between words, then ends in an ellipsis', () => {
		const text = 'Communauté de communes du Pays de l’Audomarois';
		expect(wrap(text, 160, { size: 14 })).toEqual(['Communauté de', 'communes du Pays de…']);
		expect(wrap(text, 1000, { size: 14 })).toEqual([text]);
	});

	it('never makes a line wider than asked, nor loses the beginning', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.integer({ min: 30, max: 400 }),
				(text, width) => {
					const lines = wrap(text, width, { size: 14, maxLines: 3 });
					expect(lines.length).toBeGreaterThan(0);
					expect(lines.length).toBeLessThanOrEqual(3);
					for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width + 1e-9);
					const kept = lines.join('').replace(/…$/, '').replaceAll(' ', '');
					expect(plainText(text).replaceAll(' ', '').startsWith(kept)).toBe(true);
				},
			),
		);
	});
});

describe('firstSentence', () => {
	it('cuts after the first sentence, not at an abbreviated number', () => {
		expect(firstSentence('Compte 12,5 % des actes. Le reste est ailleurs.', 'fr')).toEqual({
			first: 'Compte 12,5 % des actes.',
			rest: 'Le reste est ailleurs.',
		});
		expect(firstSentence('Une seule phrase', 'fr')).toEqual({
			first: 'Une seule phrase',
			rest: '',
		});
	});
});
