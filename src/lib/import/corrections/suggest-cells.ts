import type { Column } from '../../model/column.ts';
import { distinctValues } from '../columns/distinct-values.ts';
import { cellReader } from '../typing/cell-readers.ts';
import { ABSENT, INVALID, isMisfit } from '../typing/cell-value.ts';
import { isAbsent } from '../values/absent.ts';

/** How well a cell goes with a column: a date among dates says much, a text among texts little. */
type Judge = (cell: string) => number;

function judgeOf(column: Column): Judge {
	const { type, name, examples, distribution } = column;
	const read = cellReader(type, name, distinctValues(examples), isAbsent);
	const isFree = type.kind === 'text' || type.kind === 'list';
	const known = new Set(
		distribution.kind === 'values' ? distribution.values.map(({ value }) => value) : [],
	);
	return (cell) => {
		const value = read(cell);
		if (isMisfit(value) || value === INVALID) return -4;
		if (value === ABSENT) return 0;
		if (known.has(cell.trim())) return 3;
		if (type.kind === 'category') return -1;
		return isFree ? 1 : 2;
	};
}

/** Between the best way of joining and the next, for the best to be proposed. */
const CLEAR = 2;

/**
 * How a row with cells too many may be mended: neighbouring cells joined again, where a delimiter was
 * written inside a text or a number. One cell per column; nothing when two ways are as good.
 */
export function suggestCells(
	cells: readonly string[],
	columns: readonly Column[],
	delimiter: string,
): string[] | undefined {
	const surplus = cells.length - columns.length;
	if (surplus <= 0 || columns.length === 0) return undefined;
	const judges = columns.map(judgeOf);
	const ways = columns.map((_, at) => {
		const joined = cells.slice(at, at + surplus + 1).join(delimiter);
		const row = [...cells.slice(0, at), joined, ...cells.slice(at + surplus + 1)];
		return { row, score: row.reduce((sum, cell, index) => sum + judges[index]!(cell), 0) };
	});
	const [best, next] = ways.toSorted((a, b) => b.score - a.score);
	if (!best || (next && best.score - next.score < CLEAR)) return undefined;
	return best.row;
}
