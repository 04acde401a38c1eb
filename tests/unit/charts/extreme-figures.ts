import type { Figure } from '../../../src/lib/charts/figure.ts';
import type { HeatInput } from '../../../src/lib/charts/heat/input.ts';
import { channelsInput, territoryOf } from './cell-figures.ts';
import { rowsInput } from './table-figures.ts';
import { figureOf } from './figures.ts';

/** Tiny and huge: what a layout must stand. */
const many = (count: number, name: string) =>
	Array.from({ length: count }, (_, index) => ({
		...{ key: `${name} ${index}`, label: `${name} plutôt long, numéro ${index}` },
		state: 'known' as const,
	}));

function heatOf(rows: number, columns: number, columnsAre: HeatInput['columnsAre']): Figure {
	const values = Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (__, column) => (row * 31 + column * 17) % 1300),
	);
	const given = { rows: many(rows, 'Ligne'), columns: many(columns, 'Colonne') };
	const input = { rowDimension: 'Lieu', columnDimension: 'Thème', ...given, values, columnsAre };
	return figureOf({ kind: 'heat', input });
}

const oneDay = { day: '2024-02-29', value: 3 };

export const EXTREME_CELLS: Record<string, Figure> = {
	'no row in a heat map': heatOf(0, 4, 'names'),
	'one cell': heatOf(1, 1, 'names'),
	'200 rows': heatOf(200, 3, 'names'),
	'200 columns': heatOf(4, 200, 'names'),
	'200 rows and columns': heatOf(200, 200, 'names'),
	'200 steps': heatOf(12, 200, 'steps'),
	'no day': figureOf({
		kind: 'calendar',
		input: { first: '2024-01-01', last: '2024-12-31', days: [] },
	}),
	'one day': figureOf({
		kind: 'calendar',
		input: { first: '2024-02-29', last: '2024-02-29', days: [oneDay] },
	}),
	'thirty years': figureOf({
		kind: 'calendar',
		input: { first: '1995-01-01', last: '2024-12-31', days: [oneDay], unknown: 1_234_567 },
	}),
	'no combination': figureOf({
		kind: 'upset',
		input: { dimension: 'Canal', sets: channelsInput.sets, combinations: [] },
	}),
	'one combination': figureOf({
		kind: 'upset',
		input: {
			dimension: 'Canal',
			sets: [{ key: 'a', label: 'très '.repeat(200) }],
			combinations: [{ sets: ['a'], label: 'très '.repeat(200), value: 0, state: 'known' }],
		},
	}),
	'no territory': figureOf({
		kind: 'territories',
		input: { dimension: 'Commune', look: 'shades', territories: [] },
	}),
	'one territory': figureOf({
		kind: 'territories',
		input: {
			dimension: 'Commune',
			look: 'circles',
			territories: [territoryOf('Hem', 7)],
		},
	}),
	'200 territories without an outline': figureOf({
		kind: 'territories',
		input: {
			dimension: 'Commune',
			look: 'shades',
			territories: many(200, 'Commune').map((one, index) => ({ ...one, value: index * 1000 })),
		},
	}),
	'no line in a table': figureOf({ kind: 'rows', input: { ...rowsInput, rows: [] } }),
	'40 columns in a table': figureOf({
		kind: 'rows',
		input: {
			columns: many(40, 'Colonne').map(({ label }) => ({ label, kind: 'text' })),
			rows: [many(40, 'x'.repeat(60)).map(({ label }) => label)],
		},
	}),
};
