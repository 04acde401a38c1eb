import { min } from 'd3';
import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { spokenAmount } from '../amount.ts';
import { horizontal, tickLabel } from '../axis.ts';
import { TEXT_SIZES, type Drawing, type Size, type TextMark } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { shortened } from '../plain-text.ts';
import { textWidth } from '../text-width.ts';
import type { ColumnsInput } from './input.ts';
import { layoutColumns, namesDirectly, type ColumnsLayout } from './layout.ts';
import { hiddenSamples, legend, seriesSamples } from './legend.ts';
import { periodAxis } from './period-axis.ts';
import { placeSegments, segmentGroup, type PlacedSegment } from './segments.ts';
import { directLabels } from './series-labels.ts';
import type { Segment } from './stack.ts';

const LONGEST_SPOKEN = 120;
const LEGEND_TOP = 24;

function spokenSegment(
	input: ColumnsInput,
	segment: Segment,
	unit: PluralForms,
	wording: Wording,
): string {
	const { charts } = wording.t;
	const period = input.periods[segment.period]!;
	const series = shortened(input.series[segment.series]!.label, LONGEST_SPOKEN);
	const amount = spokenAmount(segment.amount, undefined, unit, wording, input.format);
	const label =
		input.series.length > 1
			? charts.datumOf(period.label, series, amount)
			: charts.datum(period.label, amount);
	return period.isFirst ? `${label} (${charts.firstPeriodSpoken})` : label;
}

/** The note over the first period, above every column that it spans. */
function firstPeriodNote(
	input: ColumnsInput,
	layout: ColumnsLayout,
	segments: readonly PlacedSegment[][],
	text: string,
): TextMark[] {
	const index = input.periods.findIndex(({ isFirst }) => isFirst);
	const band = layout.bands[index];
	if (band === undefined) return [];
	const width = textWidth(text, TEXT_SIZES.s);
	const start = (band.x0 + band.x1 - layout.columnWidth) / 2;
	const x = Math.max(layout.left, Math.min(start, layout.right - width));
	const tops = layout.bands.flatMap(({ x0, x1 }, period) =>
		x1 > x && x0 < x + width ? (segments[period] ?? []).map(({ top }) => top) : [],
	);
	const y = Math.min(layout.bottom, ...tops) - 7;
	return [{ kind: 'text', x, y, text, paint: 'muted', size: 's', halo: true }];
}

interface Placement {
	layout: ColumnsLayout;
	segments: PlacedSegment[][];
	note: TextMark[];
}

/** Lays out once, then again with the headroom that hidden segments and the note turn out to need. */
function placeParts(input: ColumnsInput, size: Size, above: number, wording: Wording): Placement {
	const attempt = (headroom: number): Placement => {
		const layout = layoutColumns(input, size, { above, headroom }, wording);
		const segments = placeSegments(input, layout.y);
		const note = firstPeriodNote(input, layout, segments, wording.t.charts.firstPeriod);
		return { layout, segments, note };
	};
	const first = attempt(0);
	const highest = Math.min(
		min(first.segments.flat(), ({ top }) => top) ?? Infinity,
		min(first.note, ({ y }) => y - TEXT_SIZES.s) ?? Infinity,
	);
	const lacking = first.layout.top - highest;
	return lacking > 0 ? attempt(lacking) : first;
}

/** Columns over time, stacked, from zero. */
export function placeColumns(
	input: ColumnsInput,
	size: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	const { width } = size;
	if (input.periods.length === 0 || input.series.length === 0) return emptyDrawing(width, wording);
	const direct = namesDirectly(input, size);
	const named = input.series.length > 1 && !direct ? seriesSamples(input.series) : [];
	const samples = [...named, ...hiddenSamples(input.values, wording)];
	const key = legend(samples, { y: LEGEND_TOP, width });
	const { layout, segments, note } = placeParts(input, size, key.height, wording);
	const axis = periodAxis(input.periods, layout.bands, { y: layout.bottom + 18, right: width });
	const lastCentres = input.series.map((_, series) => {
		const segment = segments.at(-1)?.find((one) => one.series === series);
		return segment === undefined ? layout.bottom : (segment.top + segment.bottom) / 2;
	});
	return {
		width,
		height: layout.bottom + axis.height + 6,
		marks: [
			{ kind: 'text', x: 0, y: 13, text: unit.other, paint: 'muted', size: 's' },
			...key.marks,
			...layout.ticks.flatMap(({ value, text }) => [
				horizontal(layout, layout.y(value), 'hairline'),
				tickLabel(layout, layout.y(value), text),
			]),
			...segments.flatMap((stack) =>
				stack.map((segment) =>
					segmentGroup(input, layout, segment, {
						label: spokenSegment(input, segment, unit, wording),
						stackTop: min(stack, ({ top }) => top) ?? layout.bottom,
					}),
				),
			),
			horizontal(layout, layout.y(0), 'ink'),
			...axis.marks,
			...(direct
				? directLabels(input.series, lastCentres, { x: layout.right + 10, bottom: layout.bottom })
				: []),
			...note,
		],
		time: { bands: layout.bands, top: layout.top, bottom: layout.bottom },
	};
}
