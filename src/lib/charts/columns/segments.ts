import { isHidden } from '../amount.ts';
import type { GroupMark, Mark } from '../drawing.ts';
import { isSelected, type ColumnsInput } from './input.ts';
import type { ColumnsLayout } from './layout.ts';
import { paintOfSeries } from './series-labels.ts';
import { HIDDEN_HEIGHT, stackOf, type Segment } from './stack.ts';

/** A segment with its pixels. */
export interface PlacedSegment extends Segment {
	/** Place in its stack, from the bottom. */
	row: number;
	top: number;
	bottom: number;
}

/** The segments of each period. Hidden ones get a mark of fixed height, on top of what is known. */
export function placeSegments(input: ColumnsInput, y: ColumnsLayout['y']): PlacedSegment[][] {
	return input.periods.map((_, period) => {
		let raised = 0;
		return stackOf(input, period).map((segment, row): PlacedSegment => {
			const bottom = y(segment.from) - raised;
			if (isHidden(segment.amount)) raised += HIDDEN_HEIGHT;
			return { ...segment, row, bottom, top: y(segment.to) - raised };
		});
	});
}

function strokeOf(
	input: ColumnsInput,
	layout: ColumnsLayout,
	{ series, amount }: Segment,
	height: number,
) {
	if (isHidden(amount)) return 'hidden';
	if (input.series[series]?.state === 'unknown') return 'unknown';
	// Parts a segment from its neighbour, where there is room for it.
	return input.series.length > 1 && height > 3 && layout.columnWidth > 8 ? 'paper' : undefined;
}

/** The mark of one segment. A zero has none, and still can be reached by the keyboard. */
export function segmentGroup(
	input: ColumnsInput,
	layout: ColumnsLayout,
	segment: PlacedSegment,
	{ label, stackTop }: { label: string; stackTop: number },
): GroupMark {
	const period = input.periods[segment.period]!;
	const series = input.series[segment.series]!;
	const band = layout.bands[segment.period]!;
	const height = segment.bottom - segment.top;
	const inSelection = isSelected(period, input.selection);
	const box = {
		kind: 'rect' as const,
		x: (band.x0 + band.x1 - layout.columnWidth) / 2,
		y: segment.top,
		width: layout.columnWidth,
		height,
	};
	const pale = period.isFirst || !inSelection;
	const mark: Mark = {
		...box,
		fill: isHidden(segment.amount) ? 'hidden' : paintOfSeries(series),
		stroke: strokeOf(input, layout, segment, height),
		pale: period.isFirst || !inSelection,
	};
	return {
		kind: 'group',
		datum: {
			id: `column-${segment.period}-${segment.series}`,
			key: period.key,
			label,
			selected: input.selection !== undefined && inSelection,
			column: segment.period,
			row: segment.row,
			hit: { x: band.x0, y: segment.top, width: band.x1 - band.x0, height },
			anchor: { x: (band.x0 + band.x1) / 2, y: stackTop, side: 'above' },
		},
		// Pale paint is transparent: the paper under it keeps the grid from showing through.
		marks: height > 0 ? [...(pale ? [{ ...box, fill: 'paper' as const }] : []), mark] : [],
	};
}
