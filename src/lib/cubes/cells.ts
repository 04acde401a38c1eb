import type { Dimension } from '../model/filter.ts';
import type { Values, CodedColumn } from './coded-table.ts';
import { binned, splitsOf, type Binned, type Question } from './question.ts';

/** The cells that rows are counted in: the bins of `by`, then within each those of `also`. */
export interface Cells {
	by: Values;
	also: Values;
	count: number;
}

interface Table {
	size: number;
	columns: ReadonlyMap<Dimension, CodedColumn>;
}

/** The cells of a question over a table, and the cell of each row: of all when there is but one. */
export function cellsOf(
	{ size, columns }: Table,
	question: Question,
): { cells: Cells; of: Uint32Array | undefined } {
	const splits = splitsOf(question);
	const by = binned(columns, splits.by, question.unit);
	const also = binned(columns, splits.also, question.unit);
	const width = also.bins.keys.length;
	const count = by.bins.keys.length * width;
	const cells = { by: by.bins.keys, also: also.bins.keys, count };
	if (!by.column && !also.column) return { cells, of: undefined };
	const of = new Uint32Array(size);
	addBins(of, by, width);
	addBins(of, also, 1);
	return { cells, of };
}

function addBins(cells: Uint32Array, { column, bins }: Binned, step: number): void {
	if (!column) return;
	const { codes } = column;
	const steps = bins.of.map((bin) => bin * step);
	for (let row = 0; row < cells.length; row++) cells[row]! += steps[codes[row]!]!;
}
