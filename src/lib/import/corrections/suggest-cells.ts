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

/** A delimiter that was punctuation is mostly followed by a space. */
const SPACED = 2;

/** One text cut in several is likelier than several cut. */
const EACH_PLACE = -2;

/** Rows longer than that by more cells are not one text with delimiters in it. */
const MOST_SURPLUS = 30;

/** Some of the columns filled with the first cells of a row. */
interface Way {
	row: string[];
	score: number;
}

/** The best way and the next. */
const bestTwo = (ways: readonly Way[]) => ways.toSorted((a, b) => b.score - a.score).slice(0, 2);

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
	if (surplus <= 0 || surplus > MOST_SURPLUS || columns.length === 0) return undefined;
	// By how many cells were joined so far: the best two ways of filling the columns seen.
	let ways: Way[][] = [[{ row: [], score: 0 }]];
	columns.map(judgeOf).forEach((judge, column) => {
		const next: Way[][] = Array.from({ length: surplus + 1 }, () => []);
		ways.forEach((starts, joined) => {
			const from = column + joined;
			for (let more = 0; joined + more <= surplus; more++) {
				const parts = cells.slice(from, from + more + 1);
				const cell = parts.join(delimiter);
				const spaced = parts.slice(1).filter((part) => /^\s/.test(part)).length;
				const gain = judge(cell) + spaced * SPACED + (more > 0 ? EACH_PLACE : 0);
				for (const { row, score } of starts) {
					next[joined + more]!.push({ row: [...row, cell], score: score + gain });
				}
			}
		});
		ways = next.map(bestTwo);
	});
	const [best, second] = ways[surplus] ?? [];
	if (!best || (second && best.score - second.score < CLEAR)) return undefined;
	return best.row;
}
