import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../src/lib/charts/describe.ts';
import { dataOf, type GroupMark } from '../../../src/lib/charts/drawing.ts';
import type { ScatterInput, ScatterPoint } from '../../../src/lib/charts/scatter/input.ts';
import { placeScatter } from '../../../src/lib/charts/scatter/place.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { walk } from '../../../src/lib/charts/walk.ts';
import { figureOf, fr, PARTICIPANTS } from './figures.ts';
import { marksOf, textsOf } from './marks.ts';
import { towns } from './new-figures.ts';

const point = (
	label: string,
	x: number | null,
	y: number | null,
	rest: Partial<ScatterPoint> = {},
): ScatterPoint => ({ key: label, label, x, y, ...rest });
const of = (points: ScatterPoint[], rest: Partial<ScatterInput> = {}): ScatterInput => ({
	dimension: 'Commune',
	points,
	x: { label: 'habitants' },
	y: { label: 'participants' },
	...rest,
});
const place = (input: ScatterInput, width = 720, height?: number) =>
	placeScatter(input, { width, height }, PARTICIPANTS, fr);
const texts = (input: ScatterInput, width?: number) =>
	textsOf(place(input, width)).map(({ text }) => text);
const circles = (input: ScatterInput) =>
	place(input)
		.marks.filter((mark): mark is GroupMark => mark.kind === 'group')
		.flatMap((group) =>
			marksOf(group.marks).flatMap((mark) => (mark.kind === 'circle' ? [mark] : [])),
		);

suite('placeScatter', () => {
	it.each([320, 720, 1600])('puts points where both values say, at %i px', (width) => {
		const data = dataOf(
			place(of([point('a', 0, 0), point('b', 50, 25), point('c', 100, 100)]), width),
		);
		const at = data.map(({ hit }) => [hit.x + hit.width / 2, hit.y + hit.height / 2] as const);
		expect(at[1]![0] - at[0]![0]).toBeCloseTo(at[2]![0] - at[1]![0]);
		expect((at[0]![1] - at[1]![1]) / (at[0]![1] - at[2]![1])).toBeCloseTo(0.25);
		expect(at[2]![0] - at[0]![0]).toBeGreaterThan(width / 2);
	});

	it('spaces powers of ten evenly on a logarithmic axis, and says what it cannot show', () => {
		const input = of([point('a', 1, 1), point('b', 10, 1), point('c', 100, 1), point('z', 0, 1)], {
			x: { label: 'habitants', log: true },
		});
		const [a, b, c] = circles(input).map(({ x }) => x);
		expect(b! - a!).toBeCloseTo(c! - b!);
		expect(circles(input)).toHaveLength(3);
		expect(texts(input)).toContain('habitants, échelle logarithmique');
		expect(texts(input).join(' ')).toContain('1 point n’est pas placé\u202f: sa valeur est nulle');
	});

	it('counts the points that lack a value, and does not place them at zero', () => {
		const input = of([point('a', 5, 5), point('b', null, 5), point('c', 5, null)]);
		expect(circles(input)).toHaveLength(1);
		expect(texts(input).join(' ')).toContain('2 points ne sont pas placés');
	});

	it('gives points areas in proportion to their size', () => {
		const input = of([point('a', 1, 1, { size: 400 }), point('b', 9, 9, { size: 100 })], {
			size: { label: 'participations' },
		});
		const [a, b] = circles(input).map(({ radius }) => radius);
		expect(a!).toBeGreaterThan(b!);
		expect(a! / b!).toBeCloseTo(2, 0);
		expect(texts(input)).toContain('surface\u202f: participations');
	});

	it('colours eight categories, and the rest as others', () => {
		const categories = Array.from({ length: 10 }, (_, index) => ({
			...{ key: `${index}`, label: `catégorie ${index}`, state: 'known' as const },
		}));
		const points = categories.map(({ key }, index) => point(key, index, index, { category: key }));
		const fills = circles(of(points, { categories })).map(({ fill }) => fill);
		expect(fills[7]).toBe('category-8');
		expect(fills.slice(8)).toEqual(['other', 'other']);
		expect(texts(of(points, { categories }))).toContain('autres');
	});

	it('names what is selected before what stands out', () => {
		const points = Array.from({ length: 400 }, (_, index) =>
			point(`commune ${index}`, (index * 37) % 101, (index * 53) % 97),
		);
		const middle = point('au milieu', 50.5, 200);
		const input = of([...points, middle]);
		expect(texts({ ...input, selected: ['au milieu'] })).toContain('au milieu');
	});

	it('draws some thousands of points, one, and none', () => {
		const many = Array.from({ length: 3000 }, (_, index) =>
			point(`${index}`, index % 71, index % 53),
		);
		expect(dataOf(place(of(many)))).toHaveLength(3000);
		expect(circles(of([point('seul', 4, 4)]))).toHaveLength(1);
		expect(texts(of([]))).toEqual([fr.t.charts.empty]);
	});

	it('is as high as asked', () => {
		expect(place(of([point('a', 1, 1)]), 720, 520).height).toBeCloseTo(520, -1);
	});
});

suite('a scatter plot', () => {
	it('is walked along x, whatever the order given', () => {
		const data = dataOf(
			place(of([point('est', 9, 1), point('ouest', 1, 5), point('milieu', 5, 9)])),
		);
		expect(data.map(({ key }) => key)).toEqual(['ouest', 'milieu', 'est']);
		expect(walk(data, data[0], 'ArrowRight')?.key).toBe('milieu');
		expect(walk(data, data[2], 'ArrowLeft')?.key).toBe('milieu');
		expect(walk(data, data[2], 'ArrowRight')?.key).toBe('est');
	});

	it('is spoken with each value and its axis', () => {
		const input = of([point('Hem', 18_000, 60, { size: 90, category: 'a' })], {
			size: { label: 'participations' },
			categories: [{ key: 'a', label: 'Ville', state: 'known' }],
		});
		expect(dataOf(place(input))[0]!.label).toBe(
			'Hem\u202f: habitants 18\u202f000, participants 60, participations 90, Ville',
		);
	});

	it('is said with both axes, their extent and what is not drawn', () => {
		const text = describe(towns, fr).replaceAll('\u202f', ' ');
		expect(text).toContain('En abscisse : habitants ; en ordonnée : participants.');
		expect(text).toContain('11 communes.');
		expect(text).toContain('1 point n’est pas placé');
		const withheld = figureOf({ kind: 'scatter', input: of([], { withheld: 4 }) });
		expect(describe(withheld, fr)).toContain('4 points sont masqués pour protéger les personnes.');
	});

	it('is a table of all points, those that are not placed too', () => {
		expect(tableOf(towns, fr).rows).toHaveLength(12);
	});
});
