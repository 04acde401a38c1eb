import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from '../../../src/lib/charts/amount.ts';
import type { Chart, ChartInputs, ChartName } from '../../../src/lib/charts/charts.ts';
import type { HeatInput } from '../../../src/lib/charts/heat/input.ts';
import type { UpsetInput } from '../../../src/lib/charts/upset/input.ts';
import { rulesOf } from '../../../src/lib/publish/charts/rules.ts';
import { hideGrid } from '../../../src/lib/publish/charts/hide-grid.ts';
import { protect } from '../../../src/lib/publish/protect.ts';
import { CELL_FIGURES, channelsInput, retentionInput } from '../charts/cell-figures.ts';
import { figureOf } from '../charts/figures.ts';

/** What is published of a figure of persons under a threshold of five. Expected by hand. */
function published<Name extends ChartName>(kind: Name, input: ChartInputs[Name]) {
	const { figure, hidden } = protect(figureOf({ kind, input } as Chart), { k: 5 });
	return { input: figure.chart.input as ChartInputs[Name], hidden };
}

const MASKED = { hidden: true };
const BELOW = { hidden: true, below: 5 };

describe.each(Object.entries(CELL_FIGURES))('%s', (_, { chart }) => {
	it('is read back as it is written, before and after protection', () => {
		const { isInput, protect: protected_ } = rulesOf(chart.kind);
		const again = (input: unknown): unknown => JSON.parse(JSON.stringify(input));
		expect(isInput(again(chart.input))).toBe(true);
		expect(isInput(again(protected_(chart.input, 5, () => {})))).toBe(true);
		expect(isInput({})).toBe(false);
		expect(isInput(null)).toBe(false);
	});
});

describe('a heat map of counts', () => {
	const lines = (count: number, name: string) =>
		Array.from({ length: count }, (_, index) => ({
			...{ key: `${index}`, label: `${name} ${index}`, state: 'known' as const },
		}));
	const of = (values: HeatInput['values'], rest: Partial<HeatInput> = {}): HeatInput => ({
		rowDimension: 'Âge',
		columnDimension: 'Canal',
		rows: lines(values.length, 'âge'),
		columns: lines(values[0]!.length, 'canal'),
		values,
		...rest,
	});

	it('without totals hides its small cells alone, and leaves zero, unknown and no cell', () => {
		const { input, hidden } = published('heat', of([[3, 0, 'unknown', null, 12]]));
		expect(input.values).toEqual([[BELOW, 0, 'unknown', null, 12]]);
		expect(hidden).toEqual([{ labels: ['âge 0', 'canal 0'], reason: 'small' }]);
	});

	it('with totals of rows and columns hides a rectangle, so that no line tells its only gap', () => {
		const values = [
			[3, 20, 30],
			[10, 25, 40],
			[50, 60, 70],
		];
		const rowTotals = values.map((row) => row.reduce((sum, one) => sum + one, 0));
		const columnTotals = [0, 1, 2].map((at) => values.reduce((sum, row) => sum + row[at]!, 0));
		const { input } = published('heat', of(values, { rowTotals, columnTotals }));
		// 3 hides 20 in its row and 10 in its column; these two then hide 25 between them.
		expect(input.values).toEqual([
			[MASKED, MASKED, 30],
			[MASKED, MASKED, 40],
			[50, 60, 70],
		]);
		expect(input.rowTotals).toEqual(rowTotals);
		expect(input.columnTotals).toEqual(columnTotals);
	});

	it('lets the totals go where nothing else can hide a small cell', () => {
		const { input, hidden } = published('heat', of([[3, 0]], { rowTotals: [3] }));
		expect(input.values).toEqual([[BELOW, 0]]);
		expect(input.rowTotals).toBeUndefined();
		expect(hidden.map(({ reason }) => reason)).toContain('total');
	});

	it('never leaves one hidden cell in a line whose total is published', () => {
		const grid = fc
			.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
			.chain(([rows, columns]) =>
				fc.array(
					fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }),
					{
						minLength: rows,
						maxLength: rows,
					},
				),
			);
		const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
		fc.assert(
			fc.property(grid, fc.integer({ min: 3, max: 10 }), (cells, k) => {
				const columns = cells[0]!.map((_, at) => cells.map((row) => row[at]!));
				const rowTotals = cells.map(sum);
				const { reasons, totalsGo } = hideGrid(
					cells,
					{ rowTotals, columnTotals: columns.map(sum) },
					k,
				);
				cells.forEach((row, at) =>
					row.forEach((cell, column) => {
						if (cell > 0 && cell < k) expect(reasons[at]![column]).toBeDefined();
					}),
				);
				if (totalsGo) return;
				const columnReasons = columns.map((_, at) => reasons.map((row) => row[at]));
				const check = (line: readonly number[], why: readonly unknown[]) => {
					const hidden = line.filter((_, at) => why[at] !== undefined);
					if (hidden.length === 0) return;
					expect(hidden.length).toBeGreaterThanOrEqual(2);
					expect(sum(hidden)).toBeGreaterThanOrEqual(k);
				};
				cells.forEach((row, at) => check(row, reasons[at]!));
				columns.forEach((column, at) => check(column, columnReasons[at]!));
			}),
		);
	});
});

describe('a retention matrix', () => {
	it('hides the shares of few persons, whatever they are, and every share of a small cohort', () => {
		const { input } = published('heat', {
			...retentionInput,
			rows: retentionInput.rows.slice(0, 2),
			values: [
				[1, 0.5, 0.03, null],
				[1, 0.75, 0, null],
			],
			counts: [
				[96, 48, 3, null],
				[4, 3, 0, null],
			],
			sizes: [96, 4],
			columns: retentionInput.columns.slice(0, 4),
		});
		expect(input.values).toEqual([
			[1, 0.5, MASKED, null],
			[MASKED, MASKED, MASKED, null],
		]);
		expect(input.counts).toEqual([
			[96, 48, null, null],
			[null, null, null, null],
		]);
		expect(input.sizes).toEqual([96, BELOW]);
	});
});

describe('a calendar', () => {
	it('hides its small days, and what few have no date', () => {
		const { input, hidden } = published('calendar', {
			first: '2024-01-01',
			last: '2024-01-31',
			days: [
				{ day: '2024-01-03', value: 4 },
				{ day: '2024-01-10', value: 5 },
				{ day: '2024-01-17', value: 0.4, count: 2 },
			],
			unknown: 2,
		});
		expect(input.days).toEqual([
			{ day: '2024-01-03', value: BELOW },
			{ day: '2024-01-10', value: 5 },
			{ day: '2024-01-17', value: MASKED },
		]);
		expect(input.unknown).toEqual(BELOW);
		expect(hidden).toHaveLength(3);
	});

	it.each([0, 13, 1.5, '9'])('is not read with a year that begins in month %s', (yearStart) => {
		const input = { first: '2024-01-01', last: '2024-01-31', days: [], yearStart };
		expect(rulesOf('calendar').isInput(input)).toBe(false);
	});

	it('is not read with days that are none', () => {
		const days = [{ day: '2024-13-45', value: 1 }];
		expect(rulesOf('calendar').isInput({ first: '2024-01-01', last: '2024-01-31', days })).toBe(
			false,
		);
	});
});

describe('combinations of sets', () => {
	const withSmall: UpsetInput = {
		...channelsInput,
		combinations: channelsInput.combinations.map((one) =>
			one.label === 'Les trois' ? { ...one, value: 2 } : one,
		),
		total: 428,
	};

	it('hide a small one and the next smallest, and the totals of every set that they are in', () => {
		const { input, hidden } = published('upset', withSmall);
		const values = input.combinations.map(({ value }) => value);
		expect(values).toEqual([268, 61, 54, MASKED, MASKED, 24]);
		// Without it, the total of « Papier » less what is published would tell.
		expect(input.sets.map(({ total }) => total)).toEqual([undefined, undefined, undefined]);
		expect(input.total).toBe(428);
		expect(hidden.filter(({ reason }) => reason === 'total')).toHaveLength(3);
	});

	it('keep the totals of the sets that nothing hidden is in', () => {
		const combinations = withSmall.combinations.map((one) =>
			one.label === 'Les trois' ? { ...one, sets: ['paper'], label: 'Papier encore' } : one,
		);
		const { input } = published('upset', { ...withSmall, combinations, total: undefined });
		expect(input.sets.map(({ total }) => total)).toEqual([341, 134, undefined]);
	});
});

describe('a map of territories', () => {
	const territory = (label: string, value: Amount | null, count?: number) => ({
		...{ key: label, label, value, state: 'known' as const, rings: [[3, 50, 4, 50, 4, 51, 3, 50]] },
		...(count === undefined ? {} : { count }),
	});

	it('of rates hides those of few persons, and says nothing of them', () => {
		const { input } = published('territories', {
			dimension: 'Commune',
			look: 'shades',
			territories: [territory('Hem', 4.2, 60), territory('Leers', 3.1, 3), territory('Loos', null)],
		});
		expect(input.territories.map(({ value }) => value)).toEqual([4.2, MASKED, null]);
		expect(input.territories.map(({ count }) => count)).toEqual([60, undefined, undefined]);
		expect(input.territories[1]!.rings).toHaveLength(1);
	});

	it('of counts hides as bars do, a second one where the total is published', () => {
		const { input } = published('territories', {
			dimension: 'Commune',
			look: 'circles',
			territories: [territory('Hem', 40), territory('Leers', 3), territory('Loos', 9)],
			total: 52,
		});
		expect(input.territories.map(({ value }) => value)).toEqual([40, MASKED, MASKED]);
		expect(input.total).toBe(52);
	});

	it('is not read with half a point', () => {
		const input = {
			dimension: '',
			look: 'shades',
			territories: [{ ...territory('Hem', 1), rings: [[3]] }],
		};
		expect(rulesOf('territories').isInput(input)).toBe(false);
	});
});

describe('a table', () => {
	const columns = [
		{ label: 'Quartier', kind: 'text' as const },
		{ label: 'participants', kind: 'number' as const, countsPersons: true },
	];

	it('leaves out whole the rows of few persons, and says how many', () => {
		const rows = [
			['Fives', 40],
			['Wazemmes', 3],
			['Moulins', null],
			['Vauban', 0],
		];
		const { input, hidden } = published('rows', { columns, rows, withheld: 1 });
		expect(input.rows).toEqual([
			['Fives', 40],
			['Vauban', 0],
		]);
		expect(input.withheld).toBe(3);
		expect(hidden).toHaveLength(2);
	});

	it('without a column that counts persons is not published: its rows may be persons', () => {
		const { input } = published('rows', {
			columns: columns.slice(0, 1),
			rows: [['Jeanne Martin']],
		});
		expect(input.rows).toEqual([]);
		expect(input.withheld).toBe(1);
	});

	it('of acts is published as it is', () => {
		const input = { columns, rows: [['Fives', 2]] };
		const { figure } = protect(figureOf({ kind: 'rows', input }, { counts: 'acts' }), { k: 5 });
		expect(figure.chart.input).toEqual(input);
	});
});

it('what is small is in no part of what is published', () => {
	const { figure } = protect(CELL_FIGURES['territories-counts']!, { k: 20 });
	expect(JSON.stringify(figure)).not.toMatch(/"value":(1?[1-9]|10)[,}]/);
});
