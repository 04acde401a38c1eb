import { describe, expect, it } from 'vitest';
import { isHidden } from '../../../src/lib/charts/amount.ts';
import type { Chart, ChartInputs, ChartName } from '../../../src/lib/charts/charts.ts';
import type { CurvePoint } from '../../../src/lib/charts/curve/input.ts';
import { protect } from '../../../src/lib/publish/protect.ts';
import { figureOf } from '../charts/figures.ts';

/** What is published of a figure of persons under a threshold of five. Expected by hand. */
function published<Name extends ChartName>(kind: Name, input: ChartInputs[Name]) {
	const { figure, hidden } = protect(figureOf({ kind, input } as Chart), { k: 5 });
	return { input: figure.chart.input as ChartInputs[Name], hidden };
}

const PERCENT = { kind: 'percent' } as const;
const MASKED = { hidden: true };

describe('shares', () => {
	const rows = (counts: number[]) => {
		const all = counts.reduce((sum, count) => sum + count, 0);
		return counts.map((count, index) => ({
			key: String(index),
			label: `catégorie ${index}`,
			value: count / all,
			count,
			state: 'known' as const,
		}));
	};

	it.each(['bars', 'dots'] as const)(
		'of few persons are hidden in %s, and a second one',
		(kind) => {
			// 3 of 73: alone, it would be what the others leave of 100 %. The next smallest goes too.
			const shares = rows([40, 3, 20, 10]);
			const { input, hidden } =
				kind === 'bars'
					? published('bars', { dimension: 'Âge', categories: shares, format: PERCENT })
					: published('dots', { dimension: 'Âge', rows: shares, format: PERCENT });
			const cells = 'rows' in input ? input.rows : input.categories;
			expect(cells.map(({ value }) => value)).toEqual([40 / 73, MASKED, 20 / 73, MASKED]);
			expect(cells.map(({ count }) => count)).toEqual([40, undefined, 20, undefined]);
			expect(hidden.map(({ reason }) => reason)).toEqual(['small', 'complementary']);
		},
	);

	it('hidden in dots keep nothing that tells them: no interval, no verdict', () => {
		const [first, second, third] = rows([40, 3, 20]);
		const interval = { low: 0.01, high: 0.13 };
		const standing = { text: 'sous-représenté', attention: true };
		const { input } = published('dots', {
			dimension: 'Âge',
			rows: [first!, { ...second!, interval, standing, reference: 0.2 }, third!],
			format: PERCENT,
		});
		expect(input.rows[1]).toEqual({
			key: '1',
			label: 'catégorie 1',
			value: MASKED,
			reference: 0.2,
			state: 'known',
		});
	});

	it('rates add up to nothing: only those of few persons are hidden', () => {
		const rates = rows([40, 3, 20]).map((row) => ({ ...row, value: row.count * 0.7 }));
		const { input } = published('dots', { dimension: 'Commune', rows: rates });
		expect(input.rows.map(({ value }) => isHidden(value))).toEqual([false, true, false]);
	});

	it('along lines are hidden by place, a gap staying a gap', () => {
		const series = ['a', 'b', 'c'].map((key) => ({ key, label: key, state: 'known' as const }));
		const categories = ['x', 'y'].map((key) => ({ key, label: key }));
		const { input } = published('lines', {
			axis: { kind: 'categories', dimension: 'Âge', categories },
			series,
			values: [
				[0.6, 0.1, 0.3],
				[0.5, null, 0.5],
			],
			counts: [
				[18, 3, 9],
				[10, null, 10],
			],
			format: PERCENT,
		});
		expect(input.values).toEqual([
			[0.6, MASKED, MASKED],
			[0.5, null, 0.5],
		]);
		expect(input.counts).toEqual([
			[18, null, null],
			[10, null, 10],
		]);
	});
});

describe('a Lorenz curve', () => {
	/** Twenty actors who did 1, 2, … 20 things: 210 in all. */
	const points: CurvePoint[] = Array.from({ length: 21 }, (_, n) => ({
		x: n / 20,
		y: (n * (n + 1)) / 2 / 210,
	}));
	const labels = { xLabel: 'part des participants', yLabel: 'part des participations' };

	it('tells of five actors or more from one published place to the next', () => {
		const { input } = published('curve', { points, actors: 20, ...labels });
		const steps = input.points.slice(1).map(({ x }, index) => (x - input.points[index]!.x) * 20);
		expect(input.points.at(0)).toEqual({ x: 0, y: 0 });
		expect(input.points.at(-1)).toEqual({ x: 1, y: 1 });
		expect(input.points.length).toBeGreaterThan(2);
		for (const step of steps) expect(step).toBeGreaterThanOrEqual(5 - 1e-6);
	});

	it('does not mark what the two most active did', () => {
		const top = { x: 0.9, y: 171 / 210, label: '10 % des participants font 19 %' };
		const { input, hidden } = published('curve', { points, actors: 20, top, ...labels });
		expect(input.top).toBeUndefined();
		expect(input.points.some(({ x }) => x > 0.75 + 1e-9 && x < 1)).toBe(false);
		expect(hidden.map(({ labels: told }) => told)).toEqual([[top.label]]);
	});

	it('of fewer than ten actors is not published', () => {
		const few = points.slice(0, 10).map(({ x, y }) => ({ x: (x * 20) / 9, y: (y * 210) / 45 }));
		const { input } = published('curve', { points: few, actors: 9, gini: 0.3, ...labels });
		expect(input).toEqual({ points: [], actors: 0, ...labels });
	});
});

describe('a scatter plot', () => {
	const axes = { x: { label: 'âge moyen' }, y: { label: 'participants', countsPersons: true } };
	const point = (key: string, x: number, y: number, count?: number) => ({
		...{ key, label: key, x, y },
		...(count === undefined ? {} : { count }),
	});

	it('leaves out whole the points of few persons, and says how many', () => {
		const { input } = published('scatter', {
			dimension: 'Commune',
			points: [
				point('Hem', 41, 60, 60),
				point('Lomme', 38, 4, 60),
				point('Lille', 35, 90, 3),
				point('Jeanne', 35, 90),
			],
			...axes,
		});
		expect(input.points.map(({ key }) => key)).toEqual(['Hem']);
		expect(input.withheld).toBe(3);
	});
});
