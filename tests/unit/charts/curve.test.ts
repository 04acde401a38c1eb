import { describe as suite, expect, it } from 'vitest';
import type { CurveInput } from '../../../src/lib/charts/curve/input.ts';
import { heightAt } from '../../../src/lib/charts/curve/height.ts';
import { placeCurve } from '../../../src/lib/charts/curve/place.ts';
import { describe } from '../../../src/lib/charts/describe.ts';
import { dataOf } from '../../../src/lib/charts/drawing.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { walk } from '../../../src/lib/charts/walk.ts';
import { figureOf, fr, PARTICIPANTS } from './figures.ts';
import { marksOf, textsOf } from './marks.ts';
import { concentration, lorenz } from './new-figures.ts';

/** Nine actors did one thing each, one did nine: the first half holds 5 of 18. */
const input: CurveInput = {
	points: lorenz([1, 1, 1, 1, 1, 1, 1, 1, 1, 9]),
	actors: 10,
	gini: 0.4,
	top: { x: 0.9, y: 0.5, label: '10 % des participants font 50 % des participations' },
	xLabel: 'part des participants',
	yLabel: 'part des participations',
};
const place = (given: CurveInput, width = 720, height?: number) =>
	placeCurve(given, { width, height }, PARTICIPANTS, fr);
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

suite('placeCurve', () => {
	it.each([320, 720, 1600])('goes from corner to corner of a square, at %i px', (width) => {
		const tenths = dataOf(place(input, width)).map(({ anchor }) => anchor);
		const [first, last] = [tenths[0]!, tenths.at(-1)!];
		expect(tenths).toHaveLength(11);
		expect(last.x - first.x).toBeCloseTo(first.y - last.y, -1);
		// Half of what is done is held at nine tenths: half the height.
		expect((first.y - tenths[9]!.y) / (first.y - last.y)).toBeCloseTo(0.5);
	});

	it('names the line of equality on it, and the marked place and Gini’s index in words', () => {
		const texts = textsOf(place(input, 720)).map(({ text }) => plain(text));
		expect(texts).toContain('égalité parfaite');
		expect(texts).toContain('indice de Gini : 0,4');
		expect(texts.join(' ')).toContain('10 % des participants font 50 % des participations');
	});

	it('marks the place where the most active begin', () => {
		const marked = marksOf(place(input).marks).filter(
			(mark) => mark.kind === 'circle' && mark.fill === 'attention',
		);
		const tenth = dataOf(place(input))[9]!.anchor;
		expect(marked).toHaveLength(1);
		expect(marked[0]).toMatchObject({ x: tenth.x });
		const without = marksOf(place({ ...input, top: undefined }).marks);
		expect(without.some((mark) => mark.kind === 'circle' && mark.fill === 'attention')).toBe(false);
	});

	it('stays light with many actors', () => {
		const many = lorenz(Array.from({ length: 20_000 }, (_, index) => (index % 97) + 1));
		const paths = marksOf(place({ ...input, points: many }).marks).flatMap((mark) =>
			mark.kind === 'path' ? [mark.d.length] : [],
		);
		expect(Math.max(...paths)).toBeLessThan(40_000);
	});

	it('draws no curve of too few actors, and says so', () => {
		const texts = textsOf(place({ ...input, points: [], actors: 4 })).map(({ text }) => text);
		expect(texts).toEqual([fr.t.charts.empty]);
	});
});

suite('a Lorenz curve', () => {
	it('is straight between two actors', () => {
		expect(heightAt(input.points, 0.5)).toBeCloseTo(5 / 18);
		expect(heightAt(input.points, 0.55)).toBeCloseTo(5.5 / 18);
		expect(heightAt(input.points, 0)).toBe(0);
		expect(heightAt(input.points, 1)).toBe(1);
	});

	it('is walked by tenths', () => {
		const data = dataOf(place(input));
		expect(plain(walk(data, data[4], 'ArrowRight')!.label)).toBe(
			'50 % (part des participants) : 27,8 % (part des participations)',
		);
		expect(walk(data, data[10], 'ArrowRight')?.id).toBe('tenth-10');
	});

	it('is said by what the less active half holds, the most active, and Gini’s index', () => {
		const text = plain(describe(figureOf({ kind: 'curve', input }), fr));
		expect(text).toContain('La moitié la moins active compte pour 28 % (part des participations).');
		expect(text).toContain('10 % des participants font 50 % des participations.');
		expect(text).toContain('indice de Gini : 0,4.');
	});

	it('is a table by tenths', () => {
		const { rows } = tableOf(concentration, fr);
		expect(rows).toHaveLength(11);
		expect(rows[0]!.cells.map(({ value }) => value)).toEqual([0, 0]);
		expect(rows[10]!.cells.map(({ value }) => value)).toEqual([1, 1]);
		const none = figureOf({ kind: 'curve', input: { ...input, points: [] } });
		expect(tableOf(none, fr).rows).toEqual([]);
	});
});
