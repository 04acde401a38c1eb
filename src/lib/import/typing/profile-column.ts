import type { Column, ColumnKind, ColumnType, Misfit } from '../../model/column.ts';
import { cellReader } from './cell-readers.ts';
import type { DistinctValues } from '../columns/distinct-values.ts';
import { ABSENT, INVALID, isMisfit, type CellReader } from './cell-value.ts';
import { binned, mostFrequent } from './distribution.ts';
import { inferType } from './infer-type.ts';
import { absentTest, isAbsent as isUsuallyAbsent, isBlank } from '../values/absent.ts';
import { ambiguousRows } from '../values/date-order.ts';
import { withoutGuards } from '../values/guards.ts';
import { withoutMarkup } from '../values/markup.ts';

const MOST_MISFITS = 100;
const MOST_EXAMPLES = 5;

export interface ProfileOptions {
	/** Absent: the one that is proposed. */
	type?: ColumnType;
	/** In place of the usual marks of absence. */
	absentMarks?: readonly string[];
}

/** A column with its cells, each different one once, and their values when it is typed. */
export interface ProfiledColumn {
	column: Column;
	/** As read in the file. */
	cells: DistinctValues;
	/**
	 * By code: numbers and degrees as they are, dates as days since 1970-01-01, date-times as civil
	 * milliseconds since then, yes/no as 1 and 0; NaN when there is no value. The texts without
	 * their guards or their markup for texts that carry some. Undefined for other texts, and for
	 * places in one cell.
	 */
	typed: Float64Array | (string | undefined)[] | undefined;
	/** Rows whose identifier is not one of the column's scheme. */
	invalidCount: number;
	/** Rows whose date has two readings that nothing in the column settles. */
	ambiguousDates: number;
	/** Rows whose cell carried an exporter's guard against spreadsheets. */
	guardedCount: number;
}

/** How values are kept, and how their spread is shown. */
function storage(type: ColumnType): 'measured' | 'answered' | 'texts' {
	if (type.kind === 'place') return type.holds === 'both' ? 'texts' : 'measured';
	const measured: ReadonlySet<ColumnKind> = new Set(['integer', 'number', 'date', 'date-time']);
	if (measured.has(type.kind)) return 'measured';
	return type.kind === 'yes-no' ? 'answered' : 'texts';
}

function readAll(cells: readonly string[], read: CellReader): Float64Array {
	const values = new Float64Array(cells.length);
	for (let code = 0; code < cells.length; code++) values[code] = read(cells[code] ?? '');
	return values;
}

/** The values with NaN in place of every mark. */
function withoutMarks(values: Float64Array): Float64Array {
	for (let code = 0; code < values.length; code++) {
		if (!Number.isFinite(values[code])) values[code] = Number.NaN;
	}
	return values;
}

function firstMisfits(
	{ values: raw, codes }: DistinctValues,
	values: Float64Array,
	lines: ArrayLike<number>,
): Misfit[] {
	const misfits: Misfit[] = [];
	for (let row = 0; row < codes.length && misfits.length < MOST_MISFITS; row++) {
		const code = codes[row] ?? 0;
		if (!isMisfit(values[code]!)) continue;
		misfits.push({ line: lines[row] ?? 0, raw: raw[code] ?? '' });
	}
	return misfits;
}

/** What is counted by looking once at each different cell and its value. */
function tally({ values: texts, counts }: DistinctValues, values: Float64Array) {
	const marks = new Map<string, number>();
	const examples: string[] = [];
	const rows = { blanks: 0, misfits: 0, invalid: 0 };
	let distinct = 0;
	for (let code = 0; code < texts.length; code++) {
		const text = texts[code] ?? '';
		const value = values[code]!;
		const count = counts[code] ?? 0;
		if (isMisfit(value)) rows.misfits += count;
		else if (value === INVALID) rows.invalid += count;
		else if (value === ABSENT) rows.blanks += count;
		if (isBlank(text)) continue;
		distinct++;
		if (examples.length < MOST_EXAMPLES) examples.push(text);
		if (value !== ABSENT) continue;
		const mark = text.trim();
		marks.set(mark, (marks.get(mark) ?? 0) + count);
	}
	const absentMarks = [...marks].map(([mark, count]) => ({ mark, rows: count }));
	return { ...rows, distinct, examples, absentMarks };
}

function ambiguousDates(type: ColumnType, { values, counts }: DistinctValues): number {
	const isOpen = (type.kind === 'date' || type.kind === 'date-time') && type.order === undefined;
	return isOpen ? ambiguousRows(values, counts) : 0;
}

/**
 * What there is to know of one column, under its proposed type or the one chosen. `blanks` counts
 * the rows without a value: empty cells and, in a typed column, marks such as `NC`.
 */
export function profileColumn(
	name: string,
	header: string,
	cells: DistinctValues,
	lines: ArrayLike<number>,
	options: ProfileOptions = {},
): ProfiledColumn {
	const isAbsent = options.absentMarks ? absentTest(options.absentMarks) : isUsuallyAbsent;
	const { cells: unguarded, guardedCount } = withoutGuards(cells);
	const { cells: plain, markupCount } = withoutMarkup(unguarded);
	const type = options.type ?? inferType(name, plain, isAbsent);
	const values = readAll(plain.values, cellReader(type, name, plain, isAbsent));
	const found = tally(plain, values);
	const kept = storage(type);
	const column: Column = {
		name,
		header,
		type,
		blanks: found.blanks,
		distinct: found.distinct,
		absentMarks: found.absentMarks,
		misfitCount: found.misfits,
		misfits: found.misfits > 0 ? firstMisfits(cells, values, lines) : [],
		...(markupCount > 0 ? { markupCount } : {}),
		examples: found.examples,
		distribution:
			kept === 'measured'
				? binned(values, plain.counts)
				: mostFrequent(plain, (code) => values[code] !== ABSENT),
	};
	const texts = () => plain.values.map((text) => (isBlank(text) ? undefined : text));
	return {
		column,
		cells,
		typed: kept !== 'texts' ? withoutMarks(values) : plain === cells ? undefined : texts(),
		invalidCount: found.invalid,
		ambiguousDates: ambiguousDates(type, plain),
		guardedCount,
	};
}
