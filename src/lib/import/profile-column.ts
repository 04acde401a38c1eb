import type { Column, ColumnType, Misfit } from '../model/column.ts';
import { ABSENT, cellReader, MISFIT, type CellValue } from './cell-readers.ts';
import type { DistinctValues } from './distinct-values.ts';
import { inferType } from './types.ts';
import { isBlank } from './values/absent.ts';

const MOST_MISFITS = 100;
const MOST_EXAMPLES = 5;

const TYPED_KINDS: ReadonlySet<ColumnType['kind']> = new Set([
	'integer',
	'number',
	'date',
	'yes-no',
]);

/** A column with its cells, each different one once, and their canonical texts when it is typed. */
export interface ProfiledColumn {
	column: Column;
	cells: DistinctValues;
	/** By code, for integers, numbers, dates and yes/no: empty when there is no value. */
	typed: string[] | undefined;
}

function firstMisfits(
	cells: DistinctValues,
	values: readonly CellValue[],
	lines: readonly number[],
): Misfit[] {
	const misfits: Misfit[] = [];
	for (let row = 0; row < lines.length && misfits.length < MOST_MISFITS; row++) {
		const code = cells.codes[row] ?? 0;
		if (values[code] !== MISFIT) continue;
		misfits.push({ line: lines[row] ?? 0, raw: cells.values[code] ?? '' });
	}
	return misfits;
}

function rowsWith(cells: DistinctValues, values: readonly CellValue[], sought: symbol): number {
	let rows = 0;
	values.forEach((value, code) => {
		if (value === sought) rows += cells.counts[code] ?? 0;
	});
	return rows;
}

/**
 * What there is to know of one column, under its proposed type or the one chosen. `blanks` counts
 * the rows without a value: empty cells and, in a typed column, marks such as `NC`.
 */
export function profileColumn(
	name: string,
	header: string,
	cells: DistinctValues,
	lines: readonly number[],
	chosen?: ColumnType,
): ProfiledColumn {
	const type = chosen ?? inferType(name, cells);
	const read = cellReader(type, name, cells);
	const values = cells.values.map(read);
	const misfitCount = rowsWith(cells, values, MISFIT);
	const filled = cells.values.filter((cell) => !isBlank(cell));
	const column: Column = {
		name,
		header,
		type,
		blanks: rowsWith(cells, values, ABSENT),
		distinct: filled.length,
		misfitCount,
		misfits: misfitCount > 0 ? firstMisfits(cells, values, lines) : [],
		examples: filled.slice(0, MOST_EXAMPLES),
	};
	const typed = TYPED_KINDS.has(type.kind)
		? values.map((value) => (typeof value === 'string' ? value : ''))
		: undefined;
	return { column, cells, typed };
}
