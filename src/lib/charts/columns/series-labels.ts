import { TEXT_SIZES, type Mark, type Paint } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { Series } from './input.ts';

const SIZE = TEXT_SIZES.m;
const LINE = 17;
const LONGEST_SERIES_LABEL = 150;

export function paintOfSeries({ state, paint }: Series): Paint {
	return state === 'unknown' ? 'unknown' : (paint ?? 'accent');
}

function linesOf({ label }: Series): string[] {
	return wrap(label, LONGEST_SERIES_LABEL, { size: SIZE, strong: true, maxLines: 2 });
}

/** Width of the labels set at the right of the columns. */
export function directLabelsWidth(series: readonly Series[]): number {
	return Math.max(
		0,
		...series.flatMap((one) => linesOf(one).map((line) => textWidth(line, SIZE, true))),
	);
}

/**
 * Moves boxes apart so that none overlaps, in their order from top to bottom, as near as possible
 * to the centres asked for. `bottom` wins over the wishes; the first may rise over `top` only when
 * all of them do not fit.
 */
export function spread(
	wished: readonly { centre: number; height: number }[],
	bottom: number,
): number[] {
	const centres: number[] = [];
	let limit = -Infinity;
	for (const { centre, height } of wished) {
		const placed = Math.max(centre, limit + height / 2);
		centres.push(placed);
		limit = placed + height / 2;
	}
	limit = bottom;
	for (let index = wished.length - 1; index >= 0; index--) {
		const { height } = wished[index]!;
		centres[index] = Math.min(centres[index]!, limit - height / 2);
		limit = centres[index]! - height / 2;
	}
	return centres;
}

const heightOf = (lines: readonly string[]) => lines.length * LINE + 2;

/** Height that they need, one under the other. */
export function directLabelsHeight(series: readonly Series[]): number {
	return series.reduce((sum, one) => sum + heightOf(linesOf(one)), 0);
}

/** Names at the right of the last column, each at the height of its segment. */
export function directLabels(
	series: readonly Series[],
	centres: readonly number[],
	{ x, bottom }: { x: number; bottom: number },
): Mark[] {
	const order = series
		.map((one, index) => ({ one, centre: centres[index] ?? bottom, lines: linesOf(one) }))
		.sort((a, b) => a.centre - b.centre);
	const placed = spread(
		order.map(({ centre, lines }) => ({ centre, height: heightOf(lines) })),
		bottom,
	);
	return order.flatMap(({ one, lines }, index) =>
		lines.map((text, line): Mark => ({
			kind: 'text',
			x,
			y: placed[index]! - (lines.length * LINE) / 2 + 13 + line * LINE,
			text,
			paint: paintOfSeries(one),
			strong: true,
		})),
	);
}
