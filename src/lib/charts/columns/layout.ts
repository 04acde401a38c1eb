import { max, scaleBand, scaleLinear } from 'd3';
import type { Wording } from '../../text/messages.ts';
import { valueAxis, type Tick } from '../axis.ts';
import { TEXT_SIZES, type Band, type Size } from '../drawing.ts';
import { plotHeight } from '../plot-height.ts';
import { textWidth } from '../text-width.ts';
import type { ColumnsInput } from './input.ts';
import { directLabelsHeight, directLabelsWidth } from './series-labels.ts';
import { shownTotal } from './stack.ts';

const WIDE_FROM = 560;
const WIDEST_COLUMN = 64;
const UNIT_ROW = 27;
/** Under the plot: the labels of the periods, and of what they share. */
const AXIS_ROOM = 41;

export interface ColumnsLayout {
	/** Series are named at the right of the last column; else in a legend above. */
	direct: boolean;
	ticks: Tick[];
	y: (value: number) => number;
	left: number;
	/** End of the plot, where direct labels begin. */
	right: number;
	top: number;
	bottom: number;
	bands: Band[];
	columnWidth: number;
}

/** Whether the series can be named at the right of the last column rather than in a legend. */
export function namesDirectly(input: ColumnsInput, size: Size): boolean {
	const last = input.periods.length - 1;
	const { series } = input;
	return (
		size.width >= WIDE_FROM &&
		series.length > 1 &&
		shownTotal(input, last) > 0 &&
		directLabelsHeight(series) <= plotHeight(size, UNIT_ROW + AXIS_ROOM)
	);
}

/** Where the plot, its periods and its ticks go, under a legend of height `above` and some headroom. */
export function layoutColumns(
	input: ColumnsInput,
	size: Size,
	{ above, headroom }: { above: number; headroom: number },
	wording: Wording,
): ColumnsLayout {
	const { width } = size;
	const totals = input.periods.map((_, period) => shownTotal(input, period));
	const greatest = max(totals) ?? 0;
	const { format } = input;
	const areWhole = format === undefined && totals.every(Number.isInteger);
	const { domain, ticks } = valueAxis([0, greatest], { areWhole, format }, wording);
	const direct = namesDirectly(input, size);
	const tickWidth = max(ticks, ({ text }) => textWidth(text, TEXT_SIZES.s)) ?? 0;
	const left = Math.ceil(tickWidth) + 10;
	const right = direct ? width - Math.ceil(directLabelsWidth(input.series)) - 12 : width;
	const top = UNIT_ROW + above + headroom;
	const hasContext = input.periods.some(({ context }) => context !== undefined);
	const bottom = top + plotHeight(size, top + (hasContext ? AXIS_ROOM : AXIS_ROOM - 17));
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
