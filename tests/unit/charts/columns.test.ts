import { describe, expect, it } from 'vitest';
import type { ColumnsInput } from '../../../src/lib/charts/columns/input.ts';
import { placeColumns } from '../../../src/lib/charts/columns/place.ts';
import { spread } from '../../../src/lib/charts/columns/series-labels.ts';
import { dataOf, type Drawing } from '../../../src/lib/charts/drawing.ts';
import type { Figure } from '../../../src/lib/charts/figure.ts';
import { fr, newcomers, newcomersOfHamlet, PARTICIPANTS } from './figures.ts';
import { rectsOf, textsOf } from './marks.ts';

function inputOf({ chart }: Figure): ColumnsInput {
	if (chart.kind !== 'columns') throw new Error('not columns');
	return chart.input;
}

const input = inputOf(newcomers);
const place = (rest: Partial<ColumnsInput> = {}, width = 720): Drawing =>
	placeColumns({ ...input, ...rest }, { width }, PARTICIPANTS, fr);

/** Pixels per unit, from the highest and lowest ticks of the axis. */
function scaleOf(drawing: Drawing) {
	const ticks = textsOf(drawing).filter(({ anchor }) => anchor === 'end');
	const zero = ticks.find(({ text }) => text === '0')!;
	const top = ticks.at(-1)!;
	const perUnit = (zero.y - top.y) / Number(top.text);
	return { perUnit, zero: zero.y - 4.5 };
}

describe('placeColumns', () => {
	it.each([320, 720, 1600])('stacks the series from zero up to their sum, at %i px', (width) => {
		const drawing = place({}, width);
		const { perUnit, zero } = scaleOf(drawing);
		const rects = rectsOf(drawing);
		input.values.forEach((cells, period) => {
			let bottom = zero;
			cells.forEach((amount, series) => {
				const rect = rects[`column-${period}-${series}`]?.at(-1);
				if (amount === 0) return expect(rect).toBeUndefined();
				expect(rect!.y + rect!.height).toBeCloseTo(bottom);
				expect(rect!.height).toBeCloseTo(Number(amount) * perUnit);
				bottom = rect!.y;
			});
		});
		expect.assertions(input.values.flat().length * 2 - 1);
	});

	it('says each segment, zeros included', () => {
		const labels = dataOf(place()).map(({ label }) => label);
		expect(labels).toContain('T4 2024, Nouveaux\u202f: 72 participants');
		expect(labels).toContain(
			'T4 2022, Déjà venus\u202f: 0 participant (premier de la série, à lire avec prudence)',
		);
		expect(labels).toHaveLength(33);
	});

	it('names the series at the right when wide, above when narrow', () => {
		const nameAt = (width: number) =>
			textsOf(place({}, width)).find(({ text }) => text === 'Déjà venus')!;
		expect(nameAt(720)).toMatchObject({ paint: 'category-1', strong: true });
		expect(nameAt(720).x).toBeGreaterThan(600);
		expect(nameAt(320).paint).toBe('ink');
		expect(nameAt(320).y).toBeLessThan(60);
	});

	it('needs no names for a single series', () => {
		const single = place({
			series: input.series.slice(0, 1),
			values: input.values.map((v) => [v[0]!]),
		});
		expect(textsOf(single).map(({ text }) => text)).not.toContain('Nouveaux');
		expect(dataOf(single)[1]?.label).toBe('T1 2023\u202f: 30 participants');
	});

	it('makes the first period pale and says why', () => {
		const drawing = place();
		expect(rectsOf(drawing)['column-0-0']?.at(-1)?.pale).toBe(true);
		expect(rectsOf(drawing)['column-1-0']?.at(-1)?.pale).toBe(false);
		expect(textsOf(drawing).map(({ text }) => text)).toContain('début des données');
	});

	it('makes what is outside of the selection pale', () => {
		const drawing = place({ selection: { from: '2023-01-01', to: '2023-06-30' } });
		const pale = [1, 2, 3].map((period) => rectsOf(drawing)[`column-${period}-0`]?.at(-1)?.pale);
		expect(pale).toEqual([false, false, true]);
	});

	it('keeps an empty period as a gap', () => {
		const drawing = placeColumns(inputOf(newcomersOfHamlet), { width: 720 }, PARTICIPANTS, fr);
		expect(rectsOf(drawing)['column-3-0']).toEqual([]);
		expect(drawing.time?.bands).toHaveLength(5);
	});

	it('puts hidden segments on top, at one height, without moving the known ones', () => {
		const values = [[{ hidden: true as const, below: 5 }, 20, { hidden: true as const, below: 5 }]];
		const drawing = place({ periods: input.periods.slice(1, 2), values });
		const rects = rectsOf(drawing);
		const known = rects['column-0-1']?.at(-1);
		const { zero, perUnit } = scaleOf(drawing);
		expect(known!.y + known!.height).toBeCloseTo(zero);
		expect(known!.height).toBeCloseTo(20 * perUnit);
		expect(rects['column-0-0']?.[0]).toMatchObject({ fill: 'hidden', height: 9 });
		expect(rects['column-0-0']?.[0]?.y).toBeCloseTo(known!.y - 9);
		expect(rects['column-0-2']?.[0]?.y).toBeCloseTo(known!.y - 18);
		expect(textsOf(drawing).map(({ text }) => text)).toContain('<\u00a05');
	});

	it('gives whole ticks to small counts', () => {
		const drawing = place({ values: input.values.map(() => [1, 0, 0]) });
		const ticks = textsOf(drawing).filter(({ anchor }) => anchor === 'end');
		expect(ticks.map(({ text }) => text)).toEqual(['0', '1']);
	});

	it('covers the width with bands in the order of time', () => {
		const bands = place().time!.bands;
		bands.slice(1).forEach((band, index) => expect(band.x0).toBeCloseTo(bands[index]!.x1));
		expect(bands[0]).toMatchObject({ from: '2022-10-01', to: '2022-12-31', label: 'T4 2022' });
	});
});

describe('spread', () => {
	it('leaves alone what does not touch', () => {
		const boxes = [10, 50, 90].map((centre) => ({ centre, height: 18 }));
		expect(spread(boxes, 200)).toEqual([10, 50, 90]);
	});

	it('parts what touches, within the bottom', () => {
		const boxes = [80, 82, 84].map((centre) => ({ centre, height: 18 }));
		expect(spread(boxes, 100)).toEqual([55, 73, 91]);
	});
});
