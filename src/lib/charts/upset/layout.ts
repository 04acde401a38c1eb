import { max, min } from 'd3';
import { shown } from '../amount.ts';
import { TEXT_SIZES } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { UpsetRow } from './rows.ts';

const TEXT = TEXT_SIZES.m;
const SMALL = TEXT_SIZES.s;
/** Between a bar and its amount, and between the amount and the label. */
const GAP = 7;
const CONTINUED = 10;
const LINE = 16;

export interface PlacedRow {
	row: UpsetRow;
	top: number;
	bottom: number;
	/** Of the bar and of the dots. */
	middle: number;
	/** Above the bar, where it is stacked; else what goes on after the amount, in one line. */
	lines: string[];
}

export interface UpsetLayout {
	/** Whether labels stand above the bars; else after the amounts. */
	stacked: boolean;
	pitch: number;
	x0: number;
	x: (value: number) => number;
	thickness: number;
	/** Height of a row, from its lines of text. */
	rowHeight(lines: number): number;
	linesOf(row: UpsetRow): string[];
}

const greatest = ({ value, upper }: UpsetRow) => upper ?? shown(value);

/** Where dots, bars and labels go, before rows are put one under the other. */
export function layoutUpset(rows: readonly UpsetRow[], sets: number, width: number): UpsetLayout {
	const pitch = Math.max(12, Math.min(24, (width * 0.3) / Math.max(1, sets)));
	const x0 = sets * pitch + 10;
	const room = width - x0;
	const most = max(rows, greatest) || 1;
	const amountOf = ({ amount }: UpsetRow) => textWidth(amount, TEXT, true);
	const besideOf = (row: UpsetRow) =>
		GAP + amountOf(row) + CONTINUED + textWidth(row.label, SMALL) + 2;
	// The longest bar that leaves each label its room: short bars have more of it.
	const free = min(rows, (row) => {
		const share = Math.max(greatest(row) / most, 1e-9);
		return (room - besideOf(row)) / share;
	});
	const beside = Math.min(room * 0.75, free ?? 0);
	const stacked = beside < room * 0.3;
	const widest = max(rows, amountOf) ?? 0;
	const length = stacked ? Math.max(24, room - GAP - widest - 2) : beside;
	const thickness = stacked ? 13 : 18;
	return {
		stacked,
		pitch,
		x0,
		x: (value) => x0 + (value / most) * length,
		thickness,
		rowHeight: (lines) => (stacked ? lines * LINE + 2 + thickness + 12 : thickness + 12),
		linesOf: ({ label }) =>
			stacked
				? wrap(label, room, { size: TEXT, maxLines: 2 })
				: wrap(label, room, { size: SMALL, maxLines: 1 }),
	};
}

/** Rows one under the other, the first at `top`. */
export function stackRows(
	rows: readonly UpsetRow[],
	layout: UpsetLayout,
	top: number,
): { placed: PlacedRow[]; bottom: number } {
	let y = top;
	const placed = rows.map((row): PlacedRow => {
		const lines = layout.linesOf(row);
		const height = layout.rowHeight(lines.length);
		const text = layout.stacked ? lines.length * LINE + 2 : (height - layout.thickness) / 2;
		const one = { row, lines, top: y, bottom: y + height, middle: y + text + layout.thickness / 2 };
		y += height;
		return one;
	});
	return { placed, bottom: y };
}
