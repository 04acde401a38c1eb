import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../src/lib/charts/describe.ts';
import { dataOf } from '../../../src/lib/charts/drawing.ts';
import type { HeatInput, HeatValue } from '../../../src/lib/charts/heat/input.ts';
import { placeHeat } from '../../../src/lib/charts/heat/place.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { walk } from '../../../src/lib/charts/walk.ts';
import { retention, retentionInput, themesByMonth } from './cell-figures.ts';
import { fr, PARTICIPANTS } from './figures.ts';
import { rectsOf, textsOf } from './marks.ts';

const lines = (...labels: string[]) =>
	labels.map((label) => ({ key: label, label, state: 'known' as const }));

const of = (values: HeatValue[][], rest: Partial<HeatInput> = {}): HeatInput => ({
	rowDimension: 'Âge',
	columnDimension: 'Canal',
	rows: lines(...values.map((_, row) => `âge ${row}`)),
	columns: lines(...(values[0] ?? []).map((_, column) => `canal ${column}`)),
	values,
	...rest,
});

const place = (input: HeatInput, width = 720, height?: number) =>
	placeHeat(input, { width, height }, PARTICIPANTS, fr);

const texts = (input: HeatInput, width?: number) =>
	textsOf(place(input, width)).map(({ text }) => text);

suite('placeHeat', () => {
	it('tells apart no cell, zero, unknown, hidden, and values', () => {
		const drawing = place(of([[null, 0, 'unknown', { hidden: true, below: 5 }, 12]]));
		const rects = rectsOf(drawing);
		expect(rects['cell-0-0']).toBeUndefined();
		const fills = [1, 2, 3, 4].map((column) => rects[`cell-0-${column}`]?.[0]?.fill);
		expect(fills).toEqual(['paper', 'unknown', 'hidden', 'heat-4']);
		expect(dataOf(drawing).map(({ label }) => label)).toEqual([
			'âge 0, canal 1\u202f: 0 participant',
			'âge 0, canal 2\u202f: valeur inconnue',
			'âge 0, canal 3\u202f: moins de 5 participants',
			'âge 0, canal 4\u202f: 12 participants',
		]);
	});

	it('says in the key what is no shade, where it occurs', () => {
		const key = (values: HeatValue[][]) =>
			texts(of(values)).filter((text) => ['0', 'valeur inconnue', '<\u00a05'].includes(text));
		expect(key([[7, 9]])).toEqual([]);
		expect(key([['unknown', { hidden: true, below: 5 }]])).toEqual(['valeur inconnue', '<\u00a05']);
	});

	it('writes values where every one has room, and only there', () => {
		const values = [Array.from({ length: 20 }, (_, column) => 1000 + column)];
		const input = of(values, { columnsAre: 'steps' });
		expect(texts(input, 1600)).toContain('1\u202f007');
		expect(texts(input, 390)).not.toContain('1\u202f007');
	});

	it('shades greater values darker', () => {
		const rects = rectsOf(place(of([[1, 2, 3]])));
		const shade = (column: number) => rects[`cell-0-${column}`]?.[0]?.fill;
		expect([0, 1, 2].map(shade)).toEqual(['heat-2', 'heat-4', 'heat-6']);
	});

	it('shades around the stated middle', () => {
		const rects = rectsOf(place(of([[0.1, 1, 1.9]], { middle: 1 })));
		const shade = (column: number) => rects[`cell-0-${column}`]?.[0]?.fill;
		expect([0, 1, 2].map(shade)).toEqual(['heat-below-3', 'heat-middle', 'heat-above-3']);
		expect(texts(of([[0.1, 1, 1.9]], { middle: 1 }))).toContain('participants, autour de 1');
	});

	it('turns when names of columns would be cut and those of rows would not', () => {
		const columns = lines('Téléphone', 'Questionnaires', 'Permanences', 'Plateforme', 'Réunions');
		const input = of([[1, 2, 3, 4, 5]], { columns, rows: lines('ici') });
		const isTurned = (width: number) => {
			const [first, second] = dataOf(place(input, width)).map(({ hit }) => hit);
			return first!.x === second!.x;
		};
		expect([320, 1280].map(isTurned)).toEqual([true, false]);
	});

	it('keeps the latest of too many periods, and says how many it leaves out', () => {
		const values = [Array.from({ length: 200 }, (_, column) => column)];
		const data = dataOf(place(of(values, { columnsAre: 'time' }), 720));
		expect(data.at(-1)?.label).toContain('canal 199');
		const left = 200 - data.length;
		expect(left).toBeGreaterThan(100);
		expect(texts(of(values, { columnsAre: 'time' }), 720)).toContain(
			`${left} colonnes plus anciennes, dans le tableau`,
		);
	});

	it('draws sixty rows at most, and says how many are left out', () => {
		const drawn = texts(of(Array.from({ length: 200 }, (_, row) => [row])));
		expect(drawn).toContain('et 140 autres lignes, dans le tableau');
	});

	it('makes cells taller when the panel is', () => {
		const height = (wished?: number) => dataOf(place(of([[1], [2]]), 720, wished))[0]!.hit.height;
		expect(height(300)).toBeGreaterThan(height());
		expect(height(40)).toBe(height());
	});

	it('gives the key of the row or of the column, and makes the others pale', () => {
		const input = of([[1, 2]], { chooses: 'column', selected: ['canal 1'] });
		const drawing = place(input);
		expect(dataOf(drawing).map(({ key, selected }) => [key, selected])).toEqual([
			['canal 0', false],
			['canal 1', true],
		]);
		const rects = rectsOf(drawing);
		expect([0, 1].map((column) => rects[`cell-0-${column}`]?.[0]?.pale)).toEqual([true, false]);
		expect(dataOf(place(of([[1]])))[0]).not.toHaveProperty('key');
	});

	it('gives the days of a column of time', () => {
		const period = { from: '2024-01-01', to: '2024-03-31' };
		const columns = [{ key: '2024-01-01', label: 'T1 2024', period, state: 'known' as const }];
		const [datum] = dataOf(
			place(of([[4]], { columns, columnsAre: 'time', chooses: 'column', selection: period })),
		);
		expect(datum).toMatchObject({ period, selected: true });
		expect(datum).not.toHaveProperty('key');
	});

	it('says so when there is nothing to draw', () => {
		expect(texts(of([]))).toEqual([fr.t.charts.empty]);
	});
});

suite('a heat map', () => {
	const data = dataOf(place(retentionInput));
	const path = (keys: string[]) =>
		keys.reduce((current, key) => walk(data, current, key) ?? current, data[0]!).id;

	it('is walked cell by cell, and stops where the triangle does', () => {
		expect(path(['ArrowRight', 'ArrowDown'])).toBe('cell-1-1');
		expect(path(['ArrowDown', 'ArrowDown', 'ArrowUp'])).toBe('cell-1-0');
		expect(path(Array(30).fill('ArrowDown'))).toBe('cell-10-0');
		expect(path(Array(30).fill('ArrowRight'))).toBe('cell-0-10');
	});

	it('is said with its size, extremes and what is unknown', () => {
		const text = describe(retention, fr).replaceAll(/[\u202f\u00a0]/g, ' ');
		expect(text).toContain(
			'11 × 11 cases : Première venue en lignes, Trimestres plus tard en colonnes.',
		);
		expect(text).toContain('la plus haute : T4 2022, 0, 100 %');
		expect(text).toContain('1 valeur est inconnue.');
	});

	it('gives its cells as a table, with the sizes beside', () => {
		const { columns, rows } = tableOf(retention, fr);
		expect(columns.slice(0, 3).map(({ label }) => label)).toEqual([
			'Première venue',
			'participants au départ',
			'0',
		]);
		const cells = rows[3]!.cells.map(({ text }) => text.replaceAll(/[\u202f\u00a0]/g, ' '));
		expect(cells.slice(0, 5)).toEqual(['T3 2023', '18', '100 %', '44 %', 'valeur inconnue']);
		expect(cells.at(-1)).toBe('');
		expect(tableOf(themesByMonth, fr).rows).toHaveLength(7);
	});
});
