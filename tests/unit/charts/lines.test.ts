import { describe as suite, expect, it } from 'vitest';
import { periodsBetween } from '../../../src/lib/charts/columns/periods.ts';
import { describe } from '../../../src/lib/charts/describe.ts';
import { dataOf } from '../../../src/lib/charts/drawing.ts';
import type { LinesInput } from '../../../src/lib/charts/lines/input.ts';
import { placeLines } from '../../../src/lib/charts/lines/place.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { walk } from '../../../src/lib/charts/walk.ts';
import { figureOf, fr, PARTICIPANTS } from './figures.ts';
import { marksOf, textsOf } from './marks.ts';
import { areas, linesOverTime, oneLine } from './new-figures.ts';

const quarters = periodsBetween('2024-01-01', '2024-10-01', 'quarter', fr);
const series = (...labels: string[]) =>
	labels.map((label) => ({ key: label, label, state: 'known' as const }));
const of = (values: LinesInput['values'], rest: Partial<LinesInput> = {}): LinesInput => ({
	axis: { kind: 'time', periods: quarters.slice(0, values.length) },
	series: series(...(values[0] ?? []).map((_, index) => `canal ${index}`)),
	values,
	...rest,
});

const place = (input: LinesInput, width = 720, height?: number) =>
	placeLines(input, { width, height }, PARTICIPANTS, fr);
const texts = (input: LinesInput, width?: number) =>
	textsOf(place(input, width)).map(({ text }) => text);
/** The pieces of line: how many times a pen is put down, and how many points it goes through. */
function strokes(input: LinesInput) {
	return marksOf(place(input).marks)
		.flatMap((mark) =>
			mark.kind === 'path' && mark.stroke && mark.fill === undefined ? [mark.d] : [],
		)
		.flatMap((d) => d.split('M').slice(1))
		.map((piece) => piece.split(/[LZ]/).length);
}

suite('placeLines', () => {
	it('cuts a line where nothing was measured, and says that this is no zero', () => {
		const input = of([[3], [null], [5], [6]]);
		const whole = of([[3], [4], [5], [6]]);
		expect(strokes(whole)).toEqual([4]);
		expect(strokes(input).filter((points) => points > 1)).toEqual([2]);
		expect(dataOf(place(input)).map(({ label }) => label)).toEqual([
			'T1 2024\u202f: 3 participants',
			'T3 2024\u202f: 5 participants',
			'T4 2024\u202f: 6 participants',
		]);
		expect(texts(input)).toContain(fr.t.charts.lines.gapsNote);
		expect(texts(whole)).not.toContain(fr.t.charts.lines.gapsNote);
	});

	it('draws a single value as a point', () => {
		const circles = marksOf(place(of([[7]])).marks).filter(({ kind }) => kind === 'circle');
		expect(circles).toHaveLength(1);
		expect(dataOf(place(of([[7]])))).toHaveLength(1);
	});

	it('begins at zero, unless told otherwise, and then says so', () => {
		const values = [[100], [104], [102]];
		expect(texts(of(values))).toContain('0');
		const near = texts(of(values, { fromZero: false }));
		expect(near).not.toContain('0');
		expect(near).toContain('participants (l’axe ne part pas de zéro)');
	});

	it('stacks areas, from zero whatever is asked', () => {
		const input = of(
			[
				[10, 20],
				[10, 20],
			],
			{ filled: true, fromZero: false },
		);
		const [first, second] = dataOf(place(input)).filter(({ column }) => column === 0);
		expect(texts(input)).toContain('0');
		expect(first!.anchor.y).toBeGreaterThan(second!.anchor.y);
		// The second stands at 30, a third of which is the first.
		const zero = marksOf(place(input).marks).find(
			(mark) => mark.kind === 'line' && mark.stroke === 'ink' && mark.y1 === mark.y2,
		);
		const base = zero?.kind === 'line' ? zero.y1 : NaN;
		// What is said of a value stands six pixels above it.
		const lift = (datum: typeof first) => base - datum!.anchor.y - 6;
		expect(lift(first) / lift(second)).toBeCloseTo(1 / 3);
	});

	it('does not stack what is negative', () => {
		const [first, second] = dataOf(place(of([[-10, 20]], { filled: true })));
		expect(first!.anchor.y).toBeGreaterThan(second!.anchor.y);
		expect(texts(of([[-10, 20]], { filled: true }))).toContain('−10');
	});

	it('names lines at their ends where there is room, in a key above else', () => {
		const input = of(
			[
				[3, 9],
				[4, 8],
			],
			{ series: series('Sur place', 'En ligne') },
		);
		const end = (width: number) =>
			textsOf(place(input, width)).find(({ text }) => text === 'En ligne')!;
		expect(end(720).x).toBeGreaterThan(550);
		expect(end(320).x).toBeLessThan(250);
	});

	it('draws eight series, and says how many are in the table only', () => {
		const values = [Array.from({ length: 11 }, (_, index) => index + 1)];
		expect(texts(of(values))).toContain('et 3 autres séries, dans le tableau');
		expect(dataOf(place(of(values)))).toHaveLength(8);
	});

	it('draws the unknown beside the eight, told apart by more than its colour', () => {
		const known = series(...Array.from({ length: 8 }, (_, index) => `canal ${index}`));
		const unknown = { key: 'u', label: 'Canal inconnu', state: 'unknown' as const };
		const input = of([Array(9).fill(4), Array(9).fill(5)], { series: [...known, unknown] });
		const dashed = marksOf(place(input).marks).filter(
			(mark) => mark.kind === 'path' && mark.dashed && mark.stroke === 'unknown',
		);
		expect(dashed).toHaveLength(1);
		expect(dataOf(place(input))).toHaveLength(18);
	});

	it('marks hidden values without telling them', () => {
		const hidden = { hidden: true as const, below: 5 };
		const at = (value: number) => {
			const drawing = place(of([[value], [hidden], [9]]));
			return dataOf(drawing)[1]!;
		};
		expect(at(9).label).toBe('T2 2024\u202f: moins de 5 participants');
		expect(at(9).hit).toEqual(at(2).hit);
		expect(texts(of([[9], [hidden]]))).toContain('<\u00a05');
	});

	it('draws the range of a value as a band', () => {
		const bands = (input: LinesInput) =>
			marksOf(place(input).marks).filter((mark) => mark.kind === 'path' && mark.fill !== undefined);
		expect(bands(of([[3], [4]], { upper: [[5], [9]] }))).toHaveLength(1);
		expect(bands(of([[3], [4]]))).toHaveLength(0);
		expect(dataOf(place(of([[3], [4]], { upper: [[5], [9]] })))[1]!.label).toBe(
			'T2 2024\u202f: 4 à 9 participants',
		);
	});

	it('can be brushed over time, not over categories', () => {
		expect(place(of([[1], [2]])).time?.bands.map(({ from }) => from)).toEqual([
			'2024-01-01',
			'2024-04-01',
		]);
		const axis = { kind: 'categories' as const, dimension: 'Âge', categories: series('a', 'b') };
		expect(place(of([[1], [2]], { axis })).time).toBeUndefined();
	});

	it('is as high as asked, down to what can be read', () => {
		const input = of([[1], [2]]);
		expect(place(input, 720, 500).height).toBeCloseTo(500, -1);
		expect(place(input, 720, 10).height).toBeGreaterThan(120);
	});

	it('says so when there is nothing to draw', () => {
		expect(texts(of([]))).toEqual([fr.t.charts.empty]);
	});
});

suite('lines', () => {
	const data = dataOf(
		place(
			of([
				[3, 9],
				[null, 8],
				[5, 7],
			]),
		),
	);
	const path = (keys: string[]) =>
		keys.reduce((current, key) => walk(data, current, key) ?? current, data[0]!).label;

	it('are walked along time, a gap leading to the nearest line there, and from line to line', () => {
		expect(path(['ArrowRight'])).toContain('T2 2024, canal 1');
		expect(path(['ArrowUp'])).toContain('T1 2024, canal 1');
		expect(path(['ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown'])).toContain(
			'T3 2024, canal 0',
		);
		const [first] = dataOf(place(of([[3], [null], [5]])));
		expect(walk(dataOf(place(of([[3], [null], [5]]))), first, 'ArrowRight')?.label).toContain(
			'T3 2024',
		);
	});

	it('are said with their ends, gaps and first period', () => {
		const text = describe(linesOverTime, fr).replaceAll('\u202f', ' ');
		expect(text).toContain('11 périodes, de T4 2022 à T2 2025.');
		expect(text).toContain('Sur place : 96 (T4 2022), puis 69 (T2 2025).');
		expect(text).toContain('4 valeurs manquent et ne sont pas comptées comme des zéros.');
		expect(text).toContain('T4 2022 est le début des données : à lire avec prudence.');
		expect(describe(areas, fr)).toContain('Aires empilées');
	});

	it('are said with highest, lowest and not from zero when there is one', () => {
		const text = describe(oneLine, fr).replaceAll('\u202f', ' ');
		expect(text).toContain(
			'4 catégories. La valeur la plus haute : 60 ans et plus, 31 ; la plus basse : 0–15 ans, −12.',
		);
		const near = figureOf({ kind: 'lines', input: of([[100], [101]], { fromZero: false }) });
		expect(describe(near, fr)).toContain('L’axe ne part pas de zéro.');
	});

	it('are a table where a gap is no zero, and a range two columns', () => {
		const input = of(
			[
				[3, 9],
				[null, 0],
			],
			{
				upper: [
					[5, null],
					[null, null],
				],
			},
		);
		const { columns, rows } = tableOf(figureOf({ kind: 'lines', input }), fr);
		expect(columns.map(({ label }) => label)).toEqual([
			'Période',
			'canal 0, au moins',
			'canal 0, au plus',
			'canal 1',
		]);
		expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
			['T1 2024', '3', '5', '9'],
			['T2 2024', '–', '–', '0'],
		]);
	});
});
