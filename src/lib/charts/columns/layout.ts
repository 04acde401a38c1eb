import { max, scaleBand, scaleLinear } from 'd3';
import type { Wording } from '../../text/messages.ts';
import { TEXT_SIZES, type Band } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import type { ColumnsInput } from './input.ts';
import { directLabelsHeight, directLabelsWidth } from './series-labels.ts';
import { shownTotal } from './stack.ts';

const WIDE_FROM = 560;
const WIDEST_COLUMN = 64;
const UNIT_ROW = 27;

export interface ColumnsLayout {
	/** Series are named at the right of the last column; else in a legend above. */
	direct: boolean;
	ticks: { value: number; text: string }[];
	y: (value: number) => number;
	left: number;
	/** End of the plot, where direct labels begin. */
	right: number;
	top: number;
	bottom: number;
	bands: Band[];
	columnWidth: number;
}

const plotHeight = (width: number) => Math.min(260, Math.max(170, width * 0.36));

function ticksOf(greatest: number, areWhole: boolean, wording: Wording) {
	const scale = scaleLinear([0, greatest], [0, 1]).nice(4);
	const values = scale.ticks(4).filter((tick) => !areWhole || Number.isInteger(tick));
	return {
		domain: scale.domain(),
		ticks: values.map((value) => ({ value, text: wording.formats.number(value) })),
	};
}

/** Whether the series can be named at the right of the last column rather than in a legend. */
export function namesDirectly(input: ColumnsInput, width: number): boolean {
	const last = input.periods.length - 1;
	const { series } = input;
	return (
		width >= WIDE_FROM &&
		series.length > 1 &&
		shownTotal(input, last) > 0 &&
		directLabelsHeight(series) <= plotHeight(width)
	);
}

/** Where the plot, its periods and its ticks go, under a legend of height `above` and some headroom. */
export function layoutColumns(
	input: ColumnsInput,
	width: number,
	{ above, headroom }: { above: number; headroom: number },
	wording: Wording,
): ColumnsLayout {
	const totals = input.periods.map((_, period) => shownTotal(input, period));
	const greatest = max(totals) ?? 0;
	const areWhole = totals.every(Number.isInteger);
	const { domain, ticks } = ticksOf(greatest > 0 ? greatest : 1, areWhole, wording);
	const direct = namesDirectly(input, width);
	const tickWidth = max(ticks, ({ text }) => textWidth(text, TEXT_SIZES.s)) ?? 0;
	const left = Math.ceil(tickWidth) + 10;
	const right = direct ? width - Math.ceil(directLabelsWidth(input.series)) - 12 : width;
	const top = UNIT_ROW + above + headroom;
	const bottom = top + plotHeight(width);
	const scale = scaleBand(
		input.periods.map((_, index) => index),
		[left, right],
	);
	const pitch = scale.bandwidth();
	return {
		direct,
		ticks,
		y: scaleLinear(domain, [bottom, top]),
		left,
		right,
		top,
		bottom,
		bands: input.periods.map(({ key, end, label }, index) => {
			const x0 = scale(index) ?? left;
			return { from: key, to: end, label, x0, x1: x0 + pitch };
		}),
		columnWidth: Math.min(WIDEST_COLUMN, pitch * (pitch < 12 ? 0.84 : 0.72)),
	};
}
