import {
	daysLater,
	monthsLater,
	periodEnd,
	periodStart,
	periodStarts,
	type CivilDate,
} from '../../model/period.ts';
import type { CalendarInput } from './input.ts';

const WEEKDAYS_WIDTH = 34;
const WIDEST_CELL = 24;
/** Narrower cells cannot be told apart: months go side by side, then one under the other. */
const LEAST_CELL = 9;
const MONTH_GAP = 14;
const MONTH_WIDTH = 108;
const MOST_BLOCKS = 10;
const TITLE = 22;
const LABELS = 18;
/** Days of the week, over the first months of a block. */
const INITIALS = 16;

const DAY = 86_400_000;
const daysBetween = (from: CivilDate, to: CivilDate) =>
	Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** 0 on Mondays. */
export const weekdayOf = (day: CivilDate) => daysBetween(periodStart(day, 'week'), day);

/** Where a day is, in pixels and for the arrow keys. */
export interface DayPlace {
	x: number;
	y: number;
	column: number;
	/** Downwards. */
	row: number;
}

/** Twelve months, or those of them that the data cover. */
export interface Block {
	/** Its first day, the first of a month. */
	start: CivilDate;
	/** First days of the months that are drawn. */
	months: CivilDate[];
	top: number;
	bottom: number;
	/** Where its first cells begin, under its title and labels. */
	y0: number;
}

export interface CalendarLayout {
	/** Weeks in columns; else a small grid for each month, weeks in rows. */
	inWeeks: boolean;
	cell: number;
	blocks: Block[];
	/** Blocks before these, that are not drawn. */
	omitted: number;
	x0: number;
	bottom: number;
	place(day: CivilDate): DayPlace;
	/** Where a month begins: its first column, and the top of its cells. */
	monthCorner(month: CivilDate): { x: number; y: number };
}

/** First day of the block of twelve months that holds a day. */
function blockStart(day: CivilDate, yearStart: number): CivilDate {
	const first = periodStart(day, 'month');
	return monthsLater(first, -((Number(day.slice(5, 7)) - yearStart + 12) % 12));
}

function blockStarts({ first, last, yearStart = 1 }: CalendarInput): CivilDate[] {
	const starts: CivilDate[] = [];
	for (let start = blockStart(first, yearStart); start <= last; start = monthsLater(start, 12)) {
		starts.push(start);
	}
	return starts;
}

function monthsOf(start: CivilDate, { first, last }: CalendarInput): CivilDate[] {
	const end = daysLater(monthsLater(start, 12), -1);
	return periodStarts(start, end, 'month').filter(
		(month) => periodEnd(month, 'month') >= first && month <= last,
	);
}

/** Days in columns of weeks, a band for each block. */
function inWeeks(
	input: CalendarInput,
	starts: CivilDate[],
	omitted: number,
	{ width, top }: { width: number; top: number },
): CalendarLayout {
	const isOne = starts.length === 1;
	const origin = (start: CivilDate) => {
		const from = isOne ? periodStart(input.first, 'month') : start;
		return periodStart(from, 'week');
	};
	const weeks = isOne
		? daysBetween(origin(starts[0]!), periodEnd(periodStart(input.last, 'month'), 'month')) / 7 + 1
		: 54;
	const cell = Math.min(WIDEST_CELL, (width - WEEKDAYS_WIDTH) / Math.max(1, Math.floor(weeks)));
	const height = TITLE + LABELS + 7 * cell + 14;
	const blocks = starts.map((start, index): Block => {
		const blockTop = top + index * height;
		return {
			start,
			months: monthsOf(start, input),
			top: blockTop,
			bottom: blockTop + height,
			y0: blockTop + TITLE + LABELS,
		};
	});
	const place = (day: CivilDate): DayPlace => {
		const index = starts.findLastIndex((start) => start <= day);
		const block = blocks[Math.max(0, index)]!;
		const week = Math.floor(daysBetween(origin(block.start), day) / 7);
		const weekday = weekdayOf(day);
		return {
			x: WEEKDAYS_WIDTH + week * cell,
			y: block.y0 + weekday * cell,
			column: index * 60 + week,
			row: weekday,
		};
	};
	return {
		inWeeks: true,
		cell,
		blocks,
		omitted,
		x0: WEEKDAYS_WIDTH,
		bottom: top + blocks.length * height,
		place,
		monthCorner: (month) => ({ x: place(month).x, y: place(month).y - weekdayOf(month) * cell }),
	};
}

/** A small grid for each month, weeks in rows, as many side by side as have room. */
function inMonths(
	input: CalendarInput,
	starts: CivilDate[],
	omitted: number,
	{ width, top }: { width: number; top: number },
): CalendarLayout {
	const across = Math.max(1, Math.floor((width + MONTH_GAP) / MONTH_WIDTH));
	const cell = Math.min(20, (width - (across - 1) * MONTH_GAP) / across / 7);
	const height = LABELS + 6 * cell + 8;
	let y = top;
	const blocks = starts.map((start): Block => {
		const months = monthsOf(start, input);
		const y0 = y + TITLE + LABELS + INITIALS;
		const bottom = y0 - LABELS + Math.ceil(months.length / across) * height;
		const block = { start, months, top: y, bottom, y0 };
		y = bottom;
		return block;
	});
	const firstRows = blocks.map((_, index) =>
		blocks
			.slice(0, index)
			.reduce((sum, { months }) => sum + Math.ceil(months.length / across) * 6, 0),
	);
	const cornerOf = (month: CivilDate) => {
		const index = Math.max(
			0,
			starts.findLastIndex((start) => start <= month),
		);
		const { months, y0 } = blocks[index]!;
		const at = Math.max(0, months.indexOf(month));
		const [column, row] = [at % across, Math.floor(at / across)];
		return {
			x: column * (7 * cell + MONTH_GAP),
			y: y0 + row * height,
			column: column * 7,
			row: firstRows[index]! + row * 6,
		};
	};
	return {
		inWeeks: false,
		cell,
		blocks,
		omitted,
		x0: 0,
		bottom: y,
		place: (day) => {
			const month = periodStart(day, 'month');
			const corner = cornerOf(month);
			const weekday = weekdayOf(day);
			const week = Math.floor((weekdayOf(month) + daysBetween(month, day)) / 7);
			return {
				x: corner.x + weekday * cell,
				y: corner.y + week * cell,
				column: corner.column + weekday,
				row: corner.row + week,
			};
		},
		monthCorner: cornerOf,
	};
}

/** Where each day goes: weeks in columns where there is room for a year of them. */
export function layoutCalendar(input: CalendarInput, width: number, top: number): CalendarLayout {
	const all = blockStarts(input);
	const starts = all.slice(-MOST_BLOCKS);
	const omitted = all.length - starts.length;
	const wide = inWeeks(input, starts, omitted, { width, top });
	if (wide.cell >= LEAST_CELL) return wide;
	return inMonths(input, starts, omitted, { width, top });
}
