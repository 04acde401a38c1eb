import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lib/charts/bars/fold.ts';
import type { BarsInput } from '../../../src/lib/charts/bars/input.ts';
import { placeBars } from '../../../src/lib/charts/bars/place.ts';
import { dataOf } from '../../../src/lib/charts/drawing.ts';
import { en, fr, known, PARTICIPANTS, unknown } from './figures.ts';
import { rectsOf, textsOf } from './marks.ts';

const place = (input: Partial<BarsInput>, width = 720) =>
	placeBars({ dimension: 'Canal', categories: [], ...input }, { width }, PARTICIPANTS, fr);

const texts = (input: Partial<BarsInput>, width = 720) =>
	textsOf(place(input, width)).map(({ text }) => text);

describe('placeBars', () => {
	it.each([320, 720, 1600])('draws lengths from zero, in proportion, at %i px', (width) => {
		const drawing = place({ categories: [known('a', 100), known('b', 25), known('c', 0)] }, width);
		const rects = rectsOf(drawing);
		const [a, b, c] = [0, 1, 2].map((row) => rects[`bar-${row}`]?.[0]);
		expect(a?.width).toBeGreaterThan(width / 3);
		expect(b?.width).toBeCloseTo((a?.width ?? 0) / 4);
		expect(c?.width).toBe(0);
		expect(new Set([a?.x, b?.x, c?.x]).size).toBe(1);
	});

	it('keeps the order it is given', () => {
		const drawing = place({ categories: [known('petit', 1), known('grand', 9), unknown(4)] });
		expect(dataOf(drawing).map(({ label }) => label)).toEqual([
			'petit\u202f: 1 participant',
			'grand\u202f: 9 participants',
			'Sans valeur\u202f: 4 participants',
		]);
	});

	it('draws the part of a range that is not certain as unknown', () => {
		const drawing = place({ categories: [known('Sur place', 268, { upper: 335 })] });
		const [certain, uncertain] = rectsOf(drawing)['bar-0'] ?? [];
		expect(certain?.fill).toBe('accent');
		expect(uncertain?.fill).toBe('unknown');
		expect(uncertain?.x).toBeCloseTo((certain?.x ?? 0) + (certain?.width ?? 0));
		expect((uncertain?.width ?? 0) / (certain?.width ?? 1)).toBeCloseTo(67 / 268);
		expect(textsOf(drawing).map(({ text }) => text)).toContain('268 à 335');
		expect(dataOf(drawing)[0]?.label).toBe('Sur place\u202f: 268 à 335 participants');
	});

	it('hatches what has no value, and lets it be selected', () => {
		const drawing = place({ categories: [unknown(12)], selected: [null] });
		expect(rectsOf(drawing)['bar-0']?.[0]).toMatchObject({ fill: 'unknown', pale: false });
		expect(dataOf(drawing)[0]).toMatchObject({ key: null, selected: true });
	});

	it('makes the others pale when some are selected', () => {
		const drawing = place({ categories: [known('a', 4), known('b', 3)], selected: ['b'] });
		const rects = rectsOf(drawing);
		expect([rects['bar-0']?.[0]?.pale, rects['bar-1']?.[0]?.pale]).toEqual([true, false]);
	});

	it('does not let a folded bar be selected, even when "without a value" is', () => {
		const other = { key: null, label: 'Autres (3)', value: 9, state: 'other' as const };
		const [datum] = dataOf(place({ categories: [other], selected: [null] }));
		expect(datum).not.toHaveProperty('key');
		expect(datum?.selected).toBe(false);
	});

	it('gives every hidden value the same mark, whatever it is called', () => {
		const drawing = place({
			categories: [
				known('a', 50),
				known('b', { hidden: true, below: 5 }),
				known('c', { hidden: true }),
			],
		});
		const rects = rectsOf(drawing);
		expect(rects['bar-1']?.[0]).toMatchObject({ fill: 'hidden', width: 28 });
		expect(rects['bar-2']?.[0]).toMatchObject({ fill: 'hidden', width: 28 });
		const labels = dataOf(drawing).map(({ label }) => label);
		expect(labels[1]).toBe('b\u202f: moins de 5 participants');
		expect(labels[2]).toBe('c\u202f: valeur masquée');
		expect(textsOf(drawing).map(({ text }) => text)).toEqual(
			expect.arrayContaining(['<\u00a05', 'masqué']),
		);
	});

	it('puts labels above the bars when there is no room beside them', () => {
		const categories = [known('Communauté de communes du Pays de l’Audomarois', 87)];
		const xOfBar = (width: number) => rectsOf(place({ categories }, width))['bar-0']?.[0]?.x;
		expect(xOfBar(320)).toBe(0);
		expect(xOfBar(720)).toBeGreaterThan(150);
	});

	it('says so when there is nothing to draw', () => {
		expect(texts({ categories: [] })).toEqual([fr.t.charts.empty]);
	});

	it('says how many categories are not drawn', () => {
		const omitted = { count: 188, largest: 12 };
		expect(texts({ categories: [known('a', 20)], omitted })).toContain('et 188 autres, 12 au plus');
	});
});

describe('fold', () => {
	const many = [
		known('a', 9),
		known('b', 8),
		known('c', 5, { upper: 7 }),
		known('d', 1),
		unknown(2),
	];

	it('adds up acts beyond the limit, the others counted in it', () => {
		const { categories, omitted } = fold(many, { max: 3, additive: true }, fr);
		expect(categories.map(({ label, value }) => [label, value])).toEqual([
			['a', 9],
			['b', 8],
			['Autres (2)', 6],
			['Sans valeur', 2],
		]);
		expect(categories[2]).toMatchObject({ state: 'other', upper: 8 });
		expect(omitted).toBeUndefined();
	});

	it('never adds up persons who may be in several categories', () => {
		const { categories, omitted } = fold(many, { max: 2, additive: false }, en);
		expect(categories.map(({ label }) => label)).toEqual(['a', 'b', 'Sans valeur']);
		expect(omitted).toEqual({ count: 2, largest: 7 });
	});

	it('leaves what fits as it is', () => {
		expect(fold(many, { max: 4, additive: true }, fr).categories).toEqual(many);
	});
});
