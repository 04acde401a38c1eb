import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classOf } from '../../../src/lib/charts/classes.ts';
import { PALETTE } from '../../../src/lib/publish/palette.ts';

const starts = (values: readonly number[], options = {}) =>
	classesOf(values, options).map(({ from }) => from);

describe('classesOf', () => {
	it('gives each value a class where few differ, and none to zero', () => {
		expect(starts([3, 0, 1, 1, 2, 0])).toEqual([1, 2, 3]);
		expect(classesOf([0, 0], {})).toEqual([]);
		expect(classesOf([], {})).toEqual([]);
	});

	it('cuts values evenly spread at round, even steps', () => {
		const values = Array.from({ length: 100 }, (_, index) => index + 1);
		expect(starts(values)).toEqual([1, 20, 40, 60, 80]);
	});

	it('cuts values that are mostly small where as many lie in each class', () => {
		// 1 to 99, and one of 5 000: even steps would leave all but one in the first class.
		const values = [...Array.from({ length: 99 }, (_, index) => index + 1), 5000];
		const cut = starts(values);
		expect(cut).toEqual([1, 20, 40, 60, 80]);
		expect(classesOf(values, {}).at(-1)?.to).toBe(5000);
	});

	it('takes the limits that are stated', () => {
		expect(starts([0.02, 0.31, 0.9], { limits: [0.25, 0.5] })).toEqual([0.02, 0.25, 0.5]);
	});

	it('goes away from the middle in two hues, the same distance on both sides', () => {
		const paints = classesOf([0.2, 1, 1.9], { middle: 1 }).map(({ from, paint }) => [from, paint]);
		expect(paints).toEqual([
			[0.2, 'heat-below-3'],
			[0.25, 'heat-below-1'],
			[0.75, 'heat-middle'],
			[1.25, 'heat-above-1'],
			[1.75, 'heat-above-3'],
		]);
	});

	it('holds every value in seven classes at most, in order, from light to dark', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { maxLength: 60 }),
				(values) => {
					const classes = classesOf(values, {});
					expect(classes.length).toBeLessThanOrEqual(7);
					classes.forEach(({ from }, index) => {
						if (index > 0) expect(from).toBeGreaterThan(classes[index - 1]!.from);
					});
					const shades = classes.map(({ paint }) => Number(paint.slice(-1)));
					expect(shades).toEqual([...new Set(shades)].sort());
					for (const value of values) {
						if (value === 0) continue;
						const found = classOf(value, classes)!;
						expect(value).toBeGreaterThanOrEqual(found.from);
						expect(value).toBeLessThanOrEqual(found.to);
					}
				},
			),
		);
	});
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light! + 0.05) / (dark! + 0.05);
}

describe('what is written over a shade', () => {
	const many = Array.from({ length: 300 }, (_, index) => index + 1);
	const shades = [
		...Array.from({ length: 7 }, (_, count) =>
			classesOf(many, { limits: Array.from({ length: count }, (__, at) => 10 * (at + 1)) }),
		),
		classesOf(many, { middle: 150 }),
		classesOf(many, { middle: 150, limits: [50, 100, 140, 160, 200, 250] }),
	].flat();

	it.each([0, 1])('has a contrast of 4.5 at least, in theme %i', (theme) => {
		const weak = shades.filter(
			({ paint, ink }) => contrast(PALETTE[paint]![theme]!, PALETTE[ink]![theme]!) < 4.5,
		);
		expect(weak).toEqual([]);
		expect(new Set(shades.map(({ paint }) => paint)).size).toBe(14);
	});
});
