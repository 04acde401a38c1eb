import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/lib/charts/columns/input.ts';
import { periodsBetween } from '../../../src/lib/charts/columns/periods.ts';
import { placeFigure, type Figure } from '../../../src/lib/charts/figure.ts';
import type { PeriodUnit } from '../../../src/lib/model/period.ts';
import { protect } from '../../../src/lib/publish/protect.ts';
import { en, FIGURES, figureOf, fr, known, newcomersOfHamlet, withSmallCounts } from './figures.ts';
import { CELL_FIGURES } from './cell-figures.ts';
import { EXTREME_CELLS } from './extreme-figures.ts';
import { NEW_FIGURES } from './new-figures.ts';
import { boxOf, overlap, textsOf } from './marks.ts';

const WIDTHS = [288, 320, 390, 560, 720, 1280, 1600];

function overTime(unit: PeriodUnit, first: string, last: string, series: Series[]): Figure {
	const periods = periodsBetween(first, last, unit, fr);
	periods[0] = { ...periods[0]!, isFirst: true };
	const values = periods.map((_, index) => series.map((__, one) => (index * 7 + one * 13) % 40));
	return figureOf({ kind: 'columns', input: { periods, series, values } });
}

const ONE: Series[] = [{ key: 'a', label: 'Contributions', state: 'known' }];
const MANY: Series[] = Array.from({ length: 7 }, (_, index) => ({
	key: String(index),
	label: `Une série au nom plutôt long, numéro ${index}`,
	state: 'known',
}));

const cases: Record<string, Figure> = {
	...FIGURES,
	...NEW_FIGURES,
	...CELL_FIGURES,
	...EXTREME_CELLS,
	'hidden lines': protect(NEW_FIGURES['lines-quarters']!, { k: 20 }).figure,
	'hidden dots': protect(NEW_FIGURES['dots-reach']!, { k: 20 }).figure,
	'hidden cells': protect(CELL_FIGURES['heat-retention']!, { k: 20 }).figure,
	'hidden days': protect(CELL_FIGURES['calendar-days']!, { k: 20 }).figure,
	'hidden combinations': protect(CELL_FIGURES['upset-channels']!, { k: 20 }).figure,
	'hidden territories': protect(CELL_FIGURES['territories-rates']!, { k: 20 }).figure,
	'hidden circles': protect(CELL_FIGURES['territories-counts']!, { k: 20 }).figure,
	'hidden lines of a table': protect(CELL_FIGURES['rows-associations']!, { k: 20 }).figure,
	'hidden bars': protect(withSmallCounts, { k: 5 }).figure,
	'hidden columns': protect(newcomersOfHamlet, { k: 5 }).figure,
	'400 days': overTime('day', '2024-01-01', '2025-02-03', ONE),
	'120 weeks': overTime('week', '2022-10-03', '2025-01-13', ONE),
	'15 years': overTime('year', '2010-01-01', '2024-01-01', MANY),
	'4 school years': overTime('school-year', '2021-09-01', '2024-09-01', ONE),
	'one month': overTime('month', '2024-03-01', '2024-03-01', MANY),
	'large numbers': figureOf({
		kind: 'bars',
		input: {
			dimension: 'Canal',
			categories: [known('W'.repeat(90), 123_456_789, { upper: 987_654_321 }), known('', 1)],
		},
	}),
	'a range in millions': figureOf({
		kind: 'number',
		input: { value: 1_234_567, upper: 7_654_321 },
	}),
	'10 000 characters': figureOf({
		kind: 'bars',
		input: {
			dimension: 'Canal',
			categories: [known('très '.repeat(2000), 3), known('x'.repeat(10_000), 5)],
		},
	}),
};

describe.each(Object.entries(cases))('%s', (_, figure) => {
	it.each(WIDTHS)('has no text over another, nor out of the drawing, at %i px', (width) => {
		for (const wording of [fr, en]) {
			const drawing = placeFigure(figure, { width }, wording);
			const boxes = textsOf(drawing).map((text) => ({ text: text.text, box: boxOf(text) }));
			const collisions = boxes.flatMap((a, index) =>
				boxes
					.slice(index + 1)
					.filter((b) => overlap(a.box, b.box))
					.map((b) => `${a.text} / ${b.text}`),
			);
			expect(collisions).toEqual([]);
			const outside = boxes.filter(
				({ box }) =>
					box.x < -0.5 ||
					box.x + box.width > drawing.width + 0.5 ||
					box.y < -0.5 ||
					box.y + box.height > drawing.height + 0.5,
			);
			expect(outside).toEqual([]);
		}
	});
});
