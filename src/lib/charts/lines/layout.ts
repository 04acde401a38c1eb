import { max, min, scaleBand, scaleLinear } from 'd3';
import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden } from '../amount.ts';
import { valueAxis, type Tick } from '../axis.ts';
import { periodAxis } from '../columns/period-axis.ts';
import { directLabelsHeight, directLabelsWidth } from '../columns/series-labels.ts';
import { TEXT_SIZES, type Band, type Mark, type Size } from '../drawing.ts';
import { plotHeight } from '../plot-height.ts';
import { textWidth } from '../text-width.ts';
import { categoryAxis } from './category-axis.ts';
import { placesOf, type LinesInput } from './input.ts';
import { isStacked, type Level } from './levels.ts';
import type { DrawnSeries } from './series.ts';

const WIDE_FROM = 560;
const AXIS_ROOM = 41;

export interface LinesLayout {
	ticks: Tick[];
	y: (value: number) => number;
	left: number;
	/** End of the plot, where names begin. */
	right: number;
	top: number;
	bottom: number;
	bands: Band[];
	/** Under the plot. */
	axis: { marks: Mark[]; height: number };
}

/** Whether the series are named at the ends of their lines rather than in a legend. */
export function namesDirectly(drawn: readonly DrawnSeries[], size: Size): boolean {
	const fits = directLabelsHeight(drawn) <= plotHeight(size, 2 * AXIS_ROOM);
	return drawn.length > 1 && size.width >= WIDE_FROM && fits;
}

/** Room at the right for names, or for the last value of a line that is alone. */
function endWidth(drawn: readonly DrawnSeries[], levels: Level[][], size: Size, end: string) {
	if (namesDirectly(drawn, size)) return Math.ceil(directLabelsWidth(drawn)) + 12;
	return drawn.length === 1 && levels[0]?.length ? textWidth(end, TEXT_SIZES.m, true) + 8 : 4;
}

/** The last value of a line that is alone: written at its end. */
export function lastText(levels: Level[][], input: LinesInput, wording: Wording): string {
	const last = levels[0]?.findLast(({ amount }) => !isHidden(amount));
	return last === undefined ? '' : amountText(last.amount, wording, input.format);
}

function valuesAxis(input: LinesInput, levels: readonly Level[], wording: Wording) {
	const shown = levels.filter(({ amount }) => !isHidden(amount));
	const high = max(shown, ({ top, upper }) => upper ?? top) ?? 1;
	const low = min(shown, ({ top }) => top) ?? 0;
	const areWhole = !input.format && shown.every(({ top }) => Number.isInteger(top));
	const fromZero = isStacked(input) || input.fromZero !== false;
	return valueAxis([low, high], { areWhole, fromZero, format: input.format }, wording);
}

/** Where the plot, its places and its ticks go; `above` and `below` are taken by titles and notes. */
export function layoutLines(
	input: LinesInput,
	{ drawn, levels }: { drawn: readonly DrawnSeries[]; levels: Level[][] },
	size: Size,
	{ above, below }: { above: number; below: number },
	wording: Wording,
): LinesLayout {
	const { domain, ticks } = valuesAxis(input, levels.flat(), wording);
	const left = Math.ceil(max(ticks, ({ text }) => textWidth(text, TEXT_SIZES.s)) ?? 0) + 10;
	const end = endWidth(drawn, levels, size, lastText(levels, input, wording));
	const right = Math.max(left + 40, size.width - end);
	const places = placesOf(input);
	const scale = scaleBand(
		places.map((_, index) => index),
		[left, right],
	);
	const bands = places.map(({ key, label }, index): Band => {
		const x0 = scale(index) ?? left;
		const to = input.axis.kind === 'time' ? input.axis.periods[index]!.end : key;
		return { from: key, to, label, x0, x1: x0 + scale.bandwidth() };
	});
	const axisAt = (y: number) =>
		input.axis.kind === 'time'
			? periodAxis(input.axis.periods, bands, { y, right: size.width })
			: categoryAxis(
					places.map(({ label }) => label),
					bands,
					y,
				);
	const bottom = above + plotHeight(size, above + axisAt(0).height + 6 + below);
	return {
		ticks,
		y: scaleLinear(domain, [bottom, above]),
		left,
		right,
		top: above,
		bottom,
		bands,
		axis: axisAt(bottom + 18),
	};
}
