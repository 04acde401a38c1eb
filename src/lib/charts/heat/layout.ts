import { max } from 'd3';
import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden } from '../amount.ts';
import { TEXT_SIZES, type Size } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { holdsWords, wrap } from '../wrap.ts';
import type { HeatInput } from './input.ts';
import { turned } from './turn.ts';

const TEXT = TEXT_SIZES.m;
const SMALL = TEXT_SIZES.s;
const LINE = 16;
const LONGEST_LABEL = 240;
const MOST_ROWS = 60;
const SIZES_FROM = 560;
const WIDEST_CELL = 96;
const TALLEST_CELL = 56;
/** A named column needs room for a few letters, a step in time for a shade. */
const LEAST_WIDTH = { names: 36, time: 8, steps: 12 };

export interface HeatRow {
	/** Place in the input. */
	index: number;
	lines: string[];
}

export interface HeatLayout {
	/** The input, turned when its columns do not fit and its rows do. */
	input: HeatInput;
	rows: HeatRow[];
	/** Places in the input of the columns that are drawn. */
	columns: number[];
	/** Where the labels and the sizes of rows end, and where cells begin. */
	labelRight: number;
	sizesRight?: number;
	x0: number;
	/** The width of the drawing. */
	right: number;
	cell: { width: number; height: number };
	/** Whether every value fits in its cell. */
	writes: boolean;
	omitted: { rows: number; columns: number };
}

/** The widest value that a cell would hold. */
function widestValue({ values, format }: HeatInput, wording: Wording): number {
	const texts = values.flatMap((row) =>
		row.flatMap((value) =>
			value === null || value === 'unknown' || isHidden(value)
				? []
				: [amountText(value, wording, format)],
		),
	);
	return max(texts, (text) => textWidth(text, SMALL)) ?? 0;
}

function widthsOf(input: HeatInput, width: number, wording: Wording) {
	const longest = max(input.rows, ({ label }) => textWidth(label, TEXT)) ?? 0;
	const label = Math.ceil(Math.min(longest + 1, width * 0.33, LONGEST_LABEL));
	const hasSizes = input.sizes !== undefined && width >= SIZES_FROM;
	const amounts = (input.sizes ?? []).map((size) => amountText(size, wording, { kind: 'integer' }));
	const words = (input.sizeLabel ?? '').split(' ');
	const size = hasSizes
		? Math.ceil(
				Math.max(
					max(amounts, (text) => textWidth(text, TEXT)) ?? 0,
					Math.min(110, max(words, (word) => textWidth(word, SMALL)) ?? 0),
				),
			) + 16
		: 0;
	return { label, size, left: label + size + 10 };
}

/** How many names of columns cannot be written whole in the width of a column. */
function cutNames({ columns }: HeatInput, width: number): number {
	return columns.filter(
		({ label, short }) =>
			![label, short ?? label].some((name) => holdsWords(name, width - 4, { size: SMALL })),
	).length;
}

/** Whether names of columns are cut, and fewer would be with the columns as rows. */
function isBetterTurned(input: HeatInput, widthOf: (input: HeatInput) => number): boolean {
	if ((input.columnsAre ?? 'names') !== 'names' || input.sizes !== undefined) return false;
	const [width, other] = [widthOf(input), turned(input)];
	if (width >= LEAST_WIDTH.names && cutNames(input, width) === 0) return false;
	const after = widthOf(other);
	if (after < LEAST_WIDTH.names) return after > width;
	return width < LEAST_WIDTH.names || cutNames(other, after) < cutNames(input, width);
}

/** Which rows, columns and values there is room for, and how large cells are. */
export function layoutHeat(
	given: HeatInput,
	{ width, height }: Size,
	around: number,
	wording: Wording,
): HeatLayout {
	const least = LEAST_WIDTH[given.columnsAre ?? 'names'];
	const fitting = (input: HeatInput) => {
		const room = width - widthsOf(input, width, wording).left;
		return Math.max(1, Math.floor(room / least));
	};
	const input = isBetterTurned(
		given,
		(one) => (width - widthsOf(one, width, wording).left) / one.columns.length,
	)
		? turned(given)
		: given;
	const { label, size, left } = widthsOf(input, width, wording);
	const count = Math.min(input.columns.length, fitting(input));
	const skipped = input.columnsAre === 'time' ? input.columns.length - count : 0;
	const rows = input.rows.slice(0, MOST_ROWS).map((row, index) => ({
		index,
		lines: wrap(row.label, label, { size: TEXT, maxLines: 2 }),
	}));
	const text = (max(rows, ({ lines }) => lines.length) ?? 1) * LINE + 10;
	const wished = height === undefined ? text : (height - around) / Math.max(1, rows.length);
	const cell = {
		width: Math.min(WIDEST_CELL, (width - left) / count),
		height: Math.max(text, Math.min(TALLEST_CELL, wished)),
	};
	return {
		input,
		rows,
		columns: Array.from({ length: count }, (_, index) => skipped + index),
		labelRight: label,
		...(size > 0 ? { sizesRight: label + size } : {}),
		x0: left,
		right: width,
		cell,
		writes: widestValue(input, wording) + 6 <= cell.width,
		omitted: {
			rows: input.rows.length - rows.length,
			columns: input.columns.length - count,
		},
	};
}
