import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AROUND_TOKENS, RAMP_TOKENS } from '../../../src/lib/map/look/appearance.ts';

const CSS = readFileSync('src/lib/ui/tokens.css', 'utf8');
const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];

function colour(token: string, theme: 'light' | 'dark'): string {
	const [, light, dark] =
		new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(CSS) ?? [];
	if (!light || !dark) throw new Error(`no colour ${token}`);
	return theme === 'light' ? light : dark;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
		const part = parseInt(hex.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

test('black on white has the contrast that WCAG gives', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
	// The grey that WebAIM tells as the lightest at 4.5:1 on white.
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(['light', 'dark'] as const)(
	'every step of a scale, and what is unknown, stands out 3:1 from every paper, in %s',
	(theme) => {
		for (const token of [...RAMP_TOKENS, ...AROUND_TOKENS, 'unknown']) {
			for (const paper of PAPERS) {
				const measured = contrast(colour(token, theme), colour(paper, theme));
				expect(measured, `${token} on ${paper}`).toBeGreaterThanOrEqual(3);
			}
		}
	},
);
