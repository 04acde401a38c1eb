import type { Dimension, Filter } from '../model/filter.ts';
import { allowedValues, keptRows, runsOf } from './allowed.ts';
import { cellsOf, type Cells } from './cells.ts';
import type { Sum, SumsTable, Values } from './coded-table.ts';
import { aggregateFor, type Question } from './question.ts';
import type { Tally } from './tally.ts';

/**
 * The sums of a question for every selection of one dimension, the others held: rows of a table of
 * values × cells, each added to those before it, so that a range takes two look-ups per cell
 * (Moritz, Howe & Heer, Falcon, CHI 2019).
 */
export interface BrushCube {
	active: Dimension;
	values: Values;
	cells: Cells;
	/** For each value, what the values before it add up to in each cell; one more row for all. */
	sums: ReadonlyMap<Sum, Float64Array>;
}

/** Above that many numbers, a cube takes longer to make and to move than its table to read. */
const MOST_NUMBERS = 4_000_000;

/** The cube of a question; nothing when it would be too large or counts what does not add up. */
export function brushCube(
	table: SumsTable,
	question: Question,
	active: Dimension,
): BrushCube | undefined {
	const aggregate = aggregateFor(question);
	const column = table.columns.get(active);
	if (!column || aggregate.countsActors) return undefined;
	const { cells, of } = cellsOf(table, question);
	const { codes, values } = column;
	const length = (values.length + 1) * cells.count;
	if (length * aggregate.sums.length > MOST_NUMBERS) return undefined;
	const kept = keptRows(table, question.filter, active);
	const sums = new Map<Sum, Float64Array>();
	for (const sum of aggregate.sums) {
		const weights = table.sums.get(sum);
		if (!weights) throw new Error(`No sum of ${sum} was given of ${question.table}`);
		const added = new Float64Array(length);
		for (let row = 0; row < table.size; row++) {
			if (kept && kept[row] === 0) continue;
			added[(codes[row]! + 1) * cells.count + (of ? of[row]! : 0)]! += weights[row]!;
		}
		for (let place = cells.count; place < length; place++) {
			added[place]! += added[place - cells.count]!;
		}
		sums.set(sum, added);
	}
	return { active, values, cells, sums };
}

/** What the cube says of a selection: the same as counting the rows. */
export function readCube({ active, values, cells, sums }: BrushCube, filter: Filter): Tally {
	const runs = runsOf(allowedValues(values, active, filter));
	const read = new Map<Sum, Float64Array>();
	for (const [sum, added] of sums) {
		const totals = new Float64Array(cells.count);
		for (const [from, to] of runs) {
			for (let cell = 0; cell < cells.count; cell++) {
				totals[cell]! += added[to * cells.count + cell]! - added[from * cells.count + cell]!;
			}
		}
		read.set(sum, totals);
	}
	return { cells, sums: read };
}
