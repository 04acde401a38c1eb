import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../src/lib/charts/describe.ts';
import type { DotRow, DotsInput } from '../../../src/lib/charts/dots/input.ts';
import { placeDots } from '../../../src/lib/charts/dots/place.ts';
import { dataOf, type GroupMark } from '../../../src/lib/charts/drawing.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { walk } from '../../../src/lib/charts/walk.ts';
import { fr, PARTICIPANTS } from './figures.ts';
import { marksOf, textsOf } from './marks.ts';
import { beforeAfter, reach } from './new-figures.ts';

const row = (label: string, value: DotRow['value'], rest: Partial<DotRow> = {}): DotRow => ({
	...{ key: label, label, value, state: 'known' },
	...rest,
});
const of = (rows: DotRow[], rest: Partial<DotsInput> = {}): DotsInput => ({
	dimension: 'Commune',
	rows,
	...rest,
});
const place = (input: DotsInput, width = 720) => placeDots(input, { width }, PARTICIPANTS, fr);
const texts = (input: DotsInput, width?: number) =>
	textsOf(place(input, width)).map(({ text }) => text);
const groups = (input: DotsInput, width?: number) =>
	place(input, width).marks.filter((mark): mark is GroupMark => mark.kind === 'group');
const circles = (group: GroupMark) =>
	marksOf(group.marks).flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));
const lines = (group: GroupMark) =>
	marksOf(group.marks).flatMap((mark) => (mark.kind === 'line' ? [mark] : []));

suite('placeDots', () => {
	it.each([320, 720, 1600])('puts dots on one scale, in proportion, at %i px', (width) => {
		const input = of([row('a', 0), row('b', 50), row('c', 100)]);
		const [a, b, c] = groups(input, width).map((group) => circles(group)[0]!.x);
		expect(b! - a!).toBeCloseTo(c! - b!);
		expect(c! - a!).toBeGreaterThan(width / 3);
	});

	it('draws the interval through the dot, and the reference as a tick across', () => {
		const [group] = groups(
			of([row('a', 0.3, { interval: { low: 0.2, high: 0.4 }, reference: 0.5 })]),
		);
		const dot = circles(group!)[0]!;
		const across = lines(group!).find(({ y1, y2 }) => y1 === y2)!;
		const tick = lines(group!).find(({ x1, x2 }) => x1 === x2)!;
		expect((across.x1 + across.x2) / 2).toBeCloseTo(dot.x);
		expect((tick.x1 - dot.x) / (across.x2 - dot.x)).toBeCloseTo(2);
	});

	it('says in words, not by colour alone, that a row calls for attention', () => {
		const standing = { text: 'sous-représenté', attention: true };
		const [plain, told] = [of([row('a', 0.3)]), of([row('a', 0.3, { standing })])];
		expect(circles(groups(plain)[0]!)[0]!.fill).toBe('accent');
		expect(circles(groups(told)[0]!)[0]!.fill).toBe('attention');
		expect(texts(told)).toContain('sous-représenté');
		expect(dataOf(place(told))[0]!.label).toContain('sous-représenté');
	});

	it('draws two values as a hollow and a full dot, with what lies between', () => {
		const [group] = groups(of([row('a', 20, { other: 60 })]));
		const [first, second] = circles(group!);
		expect([first!.fill, second!.fill]).toEqual(['paper', 'accent']);
		const between = lines(group!)[0]!;
		expect([between.x1, between.x2]).toEqual([first!.x, second!.x]);
		expect(texts(of([row('a', 20, { other: 60 })]))).toEqual(
			expect.arrayContaining(['+40', '20 → 60']),
		);
	});

	it('writes a difference of shares in points', () => {
		const input = of([row('a', 0.2, { other: 0.155 })], { format: { kind: 'percent' } });
		expect(texts(input)).toContain('−4,5 points');
	});

	it('draws what has no value apart, below, hatched', () => {
		const input = of([row('Sans commune', 9, { key: null, state: 'unknown' }), row('Hem', 12)]);
		const [known, unknown] = dataOf(place(input));
		expect([known!.key, unknown!.key]).toEqual(['Hem', null]);
		expect(unknown!.hit.y).toBeGreaterThan(known!.hit.y + known!.hit.height);
		const [, group] = groups(input);
		expect(circles(group!)).toEqual([]);
		expect(group!.marks.some((mark) => mark.kind === 'rect' && mark.fill === 'unknown')).toBe(true);
	});

	it('gives every hidden value the same mark', () => {
		const hidden = groups(
			of([row('a', 50), row('b', { hidden: true }), row('c', { hidden: true, below: 5 })]),
		);
		const boxes = hidden.slice(1).map(({ marks }) => {
			const rect = marks.find((mark) => mark.kind === 'rect');
			return rect?.kind === 'rect' ? [rect.x, rect.width, rect.fill] : [];
		});
		expect(boxes[0]).toEqual(boxes[1]);
		expect(boxes[0]![2]).toBe('hidden');
		expect(hidden.slice(1).flatMap(circles)).toEqual([]);
	});

	it('names the reference once, over its first mark, or in the key where it is narrow', () => {
		const input = of([row('a', 0.3, { reference: 0.5 }), row('b', 0.3, { reference: 0.4 })], {
			referenceLabel: 'part dans la population',
		});
		for (const width of [320, 720]) {
			expect(texts(input, width).filter((text) => text === 'part dans la population')).toHaveLength(
				1,
			);
		}
	});

	it('makes the other rows grey when some are selected', () => {
		const input = of([row('a', 4), row('b', 5)], { selected: ['b'] });
		expect(groups(input).map((group) => circles(group)[0]!.fill)).toEqual(['other', 'accent']);
		expect(dataOf(place(input)).map(({ selected }) => selected)).toEqual([false, true]);
	});

	it('draws 200 rows as well as one, and says so when there is none', () => {
		const many = Array.from({ length: 200 }, (_, index) => row(`commune ${index}`, index));
		expect(dataOf(place(of(many)))).toHaveLength(200);
		expect(texts(of([]))).toEqual([fr.t.charts.empty]);
	});
});

suite('a dot plot', () => {
	it('is walked from row to row, the unknown last', () => {
		const data = dataOf(place(reach.chart.input as DotsInput));
		const path = (keys: string[]) =>
			keys.reduce((current, key) => walk(data, current, key) ?? current, data[0]!).label;
		expect(path(['ArrowDown', 'ArrowRight'])).toMatch(/^Lille-Fives/);
		expect(path(['End'])).toMatch(/^Sans territoire/);
		expect(path(['ArrowUp'])).toMatch(/^Roubaix/);
	});

	it('is spoken whole: value, interval, reference, standing', () => {
		const lomme = dataOf(place(reach.chart.input as DotsInput))[3]!.label;
		expect(lomme.replaceAll(/[\u202f\u00a0]/g, ' ')).toBe(
			'Lomme : 7 %, intervalle à 95 % : 5 % à 10 %, part dans la population : 15 %, sous-représenté',
		);
	});

	it('is said with who is under and over, and with what changed most', () => {
		const text = describe(reach, fr).replaceAll(/[\u202f\u00a0]/g, ' ');
		expect(text).toContain('surreprésenté : Roubaix.');
		expect(text).toContain('sous-représenté : Lomme.');
		expect(text).toContain('Sans valeur : 12 %.');
		const change = describe(beforeAfter, fr).replaceAll('\u202f', ' ');
		expect(change).toContain(
			'Plus forte hausse : En ligne, sur la plateforme de la métropole, +81.',
		);
		expect(change).toContain('Plus forte baisse : Sur place, −27.');
	});

	it('is a table with the columns that some row fills, and no other', () => {
		const heads = (figure: typeof reach) => tableOf(figure, fr).columns.map(({ label }) => label);
		expect(heads(reach)).toEqual([
			'Territoire',
			'part parmi les participants',
			'intervalle à 95 %, bas',
			'intervalle à 95 %, haut',
			'part dans la population',
			'lecture',
			'participants',
		]);
		expect(heads(beforeAfter)).toEqual(['Canal', '2023-2024', '2024-2025', 'écart']);
	});
});
