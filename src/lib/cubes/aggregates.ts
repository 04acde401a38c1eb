import type { Sum } from './coded-table.ts';

/** What was counted of a bin. */
export interface Counted {
	sum(of: Sum): number;
	/** Different actors. */
	actors: number;
	/** Those whose first date of all is in the bin's period. */
	newActors: number;
}

/** How the rows of a measure are made of what can be added and of different actors counted. */
export interface Aggregate {
	sums: readonly Sum[];
	/** Different actors are counted: they do not add up. */
	countsActors: boolean;
	/** What it is always split by, its rows without a value left out. */
	always?: 'period';
	row(counted: Counted): Record<string, number>;
	/** The value that says which rows come first. */
	largest: string;
}

const ROWS: Aggregate = {
	sums: ['rows'],
	countsActors: false,
	row: ({ sum }) => ({ count: sum('rows') }),
	largest: 'count',
};

const AGGREGATES: Readonly<Record<string, Aggregate>> = {
	participations: {
		sums: ['quantity', 'rows', 'withoutQuantity'],
		countsActors: false,
		row: ({ sum }) => ({
			participations: sum('quantity'),
			rows: sum('rows'),
			withoutQuantity: sum('withoutQuantity'),
		}),
		largest: 'participations',
	},
	participants: {
		sums: ['unidentified', 'rows', 'rowsWithoutActor'],
		countsActors: true,
		row: ({ sum, actors }) => ({
			identified: actors,
			atMost: actors + sum('unidentified'),
			unidentified: sum('unidentified'),
			rows: sum('rows'),
			rowsWithoutActor: sum('rowsWithoutActor'),
		}),
		largest: 'atMost',
	},
	newcomers: {
		sums: ['unidentified', 'rows'],
		countsActors: true,
		always: 'period',
		row: ({ sum, actors, newActors }) => ({
			newcomers: newActors,
			returning: actors - newActors,
			unidentified: sum('unidentified'),
			rows: sum('rows'),
		}),
		largest: 'newcomers',
	},
	contributions: ROWS,
	decisions: ROWS,
	events: ROWS,
	actors: ROWS,
	ties: ROWS,
	criteria: ROWS,
	indicators: ROWS,
};

/** The aggregate that gives the same rows as the statement of a measure, when there is one. */
export function aggregateOf(measure: string): Aggregate | undefined {
	return Object.hasOwn(AGGREGATES, measure) ? AGGREGATES[measure] : undefined;
}
