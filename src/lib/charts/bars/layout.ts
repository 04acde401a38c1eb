import { max, min, scaleLinear } from 'd3';
import type { Wording } from '../../text/messages.ts';
import { rangeText, shown } from '../amount.ts';
import { TEXT_SIZES } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { BarsInput } from './input.ts';

const TEXT = TEXT_SIZES.m;
const BESIDE_FROM = 480;
const LONGEST_LABEL = 270;

export interface Row {
	/** The category's label, in lines. */
	lines: string[];
	amount: string;
	/** Top of the row, of its first line's baseline, and of its bar. */
	top: number;
	baseline: number;
	barTop: number;
	bottom: number;
}

export interface BarsLayout {
	/** Whether labels stand at the left of the bars; else above them. */
	beside: boolean;
	/** Where bars may begin, right of the labels. */
	x0: number;
	/** From values to pixels, the room of the amounts left free on both sides. */
	x: (value: number) => number;
	thickness: number;
	rows: Row[];
	bottom: number;
}

/** Where rows, labels and bars go, before any value is turned into a length. */
export function layoutBars(input: BarsInput, width: number, wording: Wording): BarsLayout {
	const widths = input.categories.map(({ label }) => textWidth(label, TEXT));
	const longest = Math.ceil(max(widths) ?? 0) + 1;
	const beside = width >= BESIDE_FROM || longest <= width * 0.3;
	const labelWidth = beside ? Math.min(longest, width * 0.36, LONGEST_LABEL) : width;
	const amounts = input.categories.map(({ value, upper }) =>
		rangeText(value, upper, wording, input.format),
	);
	const amountWidth = Math.ceil(max(amounts, (text) => textWidth(text, TEXT, true)) ?? 0);
	const x0 = beside && input.categories.length > 0 ? labelWidth + 12 : 0;
	const thickness = beside ? 18 : 14;
	let top = 26;
	const rows = input.categories.map(({ label }, index): Row => {
		const lines = wrap(label, labelWidth, { size: TEXT, maxLines: 3 });
		const text = lines.length * 17;
		const height = beside ? Math.max(thickness, text) + 10 : text + 3 + thickness + 12;
		const row: Row = {
			lines,
			amount: amounts[index] ?? '',
			top,
			baseline: beside ? top + (height - text) / 2 + 13 : top + 13,
			barTop: beside ? top + (height - thickness) / 2 : top + text + 3,
			bottom: top + height,
		};
		top = row.bottom;
		return row;
	});
	const values = input.categories.flatMap(({ value, upper }) => [shown(value), upper ?? 0]);
	const [least, most] = [min(values) ?? 0, max(values) ?? 0];
	const start = least < 0 ? x0 + amountWidth + 10 : x0;
	const end = Math.max(start + 24, width - amountWidth - 10);
	const domain = least < 0 || most > 0 ? [Math.min(0, least), Math.max(0, most)] : [0, 1];
	return {
		beside,
		x0,
		x: scaleLinear(domain, [start, end]),
		thickness,
		rows,
		bottom: top,
	};
}
