import { TEXT_SIZES, type Band, type Drawing, type Mark, type Point } from '$lib/charts/drawing.ts';
import type { TimePeriod } from '$lib/charts/columns/input.ts';
import { periodAxis } from '$lib/charts/columns/period-axis.ts';
import { textWidth } from '$lib/charts/text-width.ts';
import type { PeriodRange } from '$lib/network/time/window-steps.ts';

/** Height of the bars, in pixels. */
const HEIGHT = 40;
/** Room above them for the highest count. */
const TOP = 16;
/** Room between the axis and the undated rows. */
const APART = 20;
/** Widest bar. */
const WIDEST = 48;

export interface StripInput {
	periods: readonly TimePeriod[];
	/** Rows of each period. */
	counts: readonly number[];
	undated: number;
	/** The periods of the window: the others are pale. */
	range: PeriodRange | undefined;
	/** Written over the highest bar. */
	highest: string;
	/** Written under and over the bar of the undated rows. */
	withoutDate: string;
	undatedCount: string;
}

export interface TimeStripDrawing extends Drawing {
	time: { bands: Band[]; top: number; bottom: number };
}

function textAt({ x, y }: Point, text: string): Mark {
	return { kind: 'text', x, y, text, paint: 'muted', size: 's', anchor: 'middle', tabular: true };
}

/** A bar for each period, and a hatched one apart for the rows without a date. */
export function stripDrawing(input: StripInput, width: number): TimeStripDrawing {
	const { periods, counts, undated, range } = input;
	const label = textWidth(input.withoutDate, TEXT_SIZES.s);
	const right = undated > 0 ? width - label - APART : width;
	const pitch = right / periods.length;
	const bands = periods.map(({ key, end, label }, index) => ({
		...{ from: key, to: end, label },
		...{ x0: index * pitch, x1: (index + 1) * pitch },
	}));
	const bottom = TOP + HEIGHT;
	const most = Math.max(1, undated, ...counts);
	const heightOf = (count: number) => (count === 0 ? 0 : Math.max(1.5, (HEIGHT * count) / most));
	const bar = Math.min(WIDEST, Math.max(1, pitch - (pitch > 6 ? 2 : 0.5)));
	const bars = counts.map((count, index): Mark => {
		const height = heightOf(count);
		const x = (index + 0.5) * pitch - bar / 2;
		const pale = range !== undefined && (index < range.first || index > range.last);
		return { kind: 'rect', x, y: bottom - height, width: bar, height, fill: 'accent', pale };
	});
	const peak = counts.indexOf(Math.max(...counts));
	const half = textWidth(input.highest, TEXT_SIZES.s) / 2;
	const peakX = Math.max(half, Math.min(right - half, (peak + 0.5) * pitch));
	const peakY = bottom - heightOf(counts[peak] ?? 0) - 4;
	const axis = periodAxis(periods, bands, { y: bottom + 15, right });
	const marks: Mark[] = [
		{ kind: 'line', x1: 0, x2: right, y1: bottom, y2: bottom, stroke: 'hairline' },
		...bars,
		textAt({ x: peakX, y: peakY }, input.highest),
		...axis.marks,
	];
	if (undated > 0) {
		const x = width - label / 2;
		const height = heightOf(undated);
		const side = Math.min(label, Math.max(bar, 14));
		marks.push(
			{ kind: 'rect', x: x - side / 2, y: bottom - height, width: side, height, fill: 'unknown' },
			{ kind: 'line', x1: width - label, x2: width, y1: bottom, y2: bottom, stroke: 'hairline' },
			textAt({ x, y: bottom - height - 4 }, input.undatedCount),
			textAt({ x, y: bottom + 15 }, input.withoutDate),
		);
	}
	return { width, height: bottom + axis.height, marks, time: { bands, top: TOP, bottom } };
}
