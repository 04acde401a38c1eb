import { max, min, scaleLinear } from 'd3';
import type { Wording } from '../../text/messages.ts';
import { isHidden, type Amount } from '../amount.ts';
import { valueAxis, type Tick } from '../axis.ts';
import { TEXT_SIZES } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { DotRow, DotsInput } from './input.ts';
import { rowTexts, type RowTexts } from './texts.ts';

const TEXT = TEXT_SIZES.m;
const SMALL = TEXT_SIZES.s;
const BESIDE_FROM = 560;
const LONGEST_LABEL = 240;
const LONGEST_AFTER = 170;
/** Between what is known and what is not. */
const APART = 12;

export interface PlacedRow {
	row: DotRow;
	texts: RowTexts;
	/** The label's lines, and those of what completes the value. */
	label: string[];
	after: string[];
	top: number;
	bottom: number;
	/** Baseline of the label's first line. */
	baseline: number;
	/** Height at which dots are drawn. */
	middle: number;
}

export interface DotsLayout {
	/** Whether labels stand at the left of the dots and values at their right; else above them. */
	beside: boolean;
	x: (value: number) => number;
	x0: number;
	x1: number;
	ticks: Tick[];
	rows: PlacedRow[];
	top: number;
	bottom: number;
	/** Where the unknown rows begin, when there are known ones above. */
	apart?: number;
}

const numbersOf = (amounts: (Amount | undefined)[]) =>
	amounts.flatMap((amount) => (amount === undefined || isHidden(amount) ? [] : [amount]));

function extentOf({ rows }: DotsInput): [number, number] {
	const values = rows.flatMap(({ value, other, interval, reference }) =>
		numbersOf([value, other, interval?.low, interval?.high, reference]),
	);
	return [min(values) ?? 0, max(values) ?? 0];
}

/** Whether there is room for labels and values beside the dots. */
export const isBeside = (width: number) => width >= BESIDE_FROM;

interface Columns {
	beside: boolean;
	label: number;
	after: number;
	right: number;
}

/** Widths of the three columns; two lines above the dots where they do not fit. */
function columnsOf(input: DotsInput, texts: RowTexts[], width: number): Columns {
	const labels = input.rows.map(({ label }) => textWidth(label, TEXT));
	const label = Math.min(Math.ceil(max(labels) ?? 0) + 1, width * 0.3, LONGEST_LABEL);
	const main = Math.ceil(max(texts, (one) => textWidth(one.main, TEXT, true)) ?? 0);
	const widest = max(texts, (one) => textWidth(one.after, SMALL)) ?? 0;
	const after = Math.min(Math.ceil(widest) + 1, LONGEST_AFTER);
	const right = Math.max(main, after) + 14;
	const beside = isBeside(width);
	return beside
		? { beside, label, after, right }
		: { beside, label: width, after: width, right: 8 };
}

/** Where rows, labels and dots go, under titles of height `above`. */
export function layoutDots(
	input: DotsInput,
	width: number,
	above: number,
	wording: Wording,
): DotsLayout {
	const texts = input.rows.map((row) => rowTexts(row, input, wording));
	const columns = columnsOf(input, texts, width);
	const { beside } = columns;
	const count = beside ? 5 : 3;
	const axis = valueAxis(extentOf(input), { count, format: input.format }, wording);
	const tick = max(axis.ticks, ({ text }) => textWidth(text, SMALL)) ?? 0;
	const x0 = beside ? columns.label + 14 : Math.ceil(tick / 2);
	const x1 = width - Math.max(columns.right, Math.ceil(tick / 2));
	let top = above;
	let apart: number | undefined;
	const ordered = input.rows
		.map((row, index) => ({ row, texts: texts[index]! }))
		.sort((a, b) => Number(a.row.state === 'unknown') - Number(b.row.state === 'unknown'));
	const rows = ordered.map(({ row, texts: written }, index): PlacedRow => {
		if (row.state === 'unknown' && apart === undefined && index > 0) {
			apart = top + APART / 2;
			top += APART;
		}
		const label = wrap(row.label, columns.label, { size: TEXT, maxLines: 3 });
		const inLine = beside ? columns.after : width - textWidth(`${written.main}  `, TEXT, true);
		const after =
			written.after === '' ? [] : wrap(written.after, inLine, { size: SMALL, maxLines: 2 });
		const text = label.length * 17;
		const aside = 17 + after.length * 15;
		const height = beside
			? Math.max(34, text + 12, aside + 12)
			: text + 19 + Math.max(0, after.length - 1) * 15 + 26;
		const placed: PlacedRow = {
			row,
			texts: written,
			label,
			after,
			top,
			bottom: top + height,
			baseline: beside ? top + (height - text) / 2 + 13 : top + 13,
			middle: beside ? top + height / 2 : top + height - 15,
		};
		top = placed.bottom;
		return placed;
	});
	const x = scaleLinear(axis.domain, [x0, Math.max(x0 + 24, x1)]);
	const layout = { beside, x, x0, x1, ticks: axis.ticks, rows, top: above, bottom: top };
	return apart === undefined ? layout : { ...layout, apart };
}
