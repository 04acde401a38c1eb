import { isHidden } from '../amount.ts';
import type { Box, CircleMark, GroupMark, Mark } from '../drawing.ts';
import type { LinesInput } from './input.ts';
import type { LinesLayout } from './layout.ts';
import { isStacked, type Level } from './levels.ts';
import { isPlaceSelected, middle } from './paths.ts';
import { linePaint, type DrawnSeries } from './series.ts';

/** Height of the mark of a hidden value: the same for all, so that it says nothing. */
export const HIDDEN_HEIGHT = 9;
/** Places closer than this have no point on their line. */
const ROOM_FOR_POINTS = 16;

/** A level with the height at which it is pointed at. */
export interface PlacedLevel extends Level {
	y: number;
}

/** Hidden values stand on the axis, or on the stack, one above the other. */
export function placeLevels(
	input: LinesInput,
	levels: readonly Level[][],
	layout: LinesLayout,
): PlacedLevel[] {
	const raised = layout.bands.map(() => 0);
	const stacked = isStacked(input);
	const floor = (place: number) => {
		const tops = levels.flatMap((row) => row.filter((level) => level.place === place));
		return stacked ? Math.min(...tops.map(({ top }) => layout.y(top))) : layout.bottom;
	};
	return levels.flat().map((level) => {
		if (!isHidden(level.amount)) return { ...level, y: layout.y(level.top) };
		const step = (raised[level.place] ?? 0) + 1;
		raised[level.place] = step;
		return { ...level, y: floor(level.place) - (step - 0.5) * HIDDEN_HEIGHT };
	});
}

/** What answers the pointer: from half-way to the level above to half-way to the one below. */
function hitOf(level: PlacedLevel, all: readonly PlacedLevel[], layout: LinesLayout): Box {
	const others = all.filter((one) => one.place === level.place && one.row !== level.row);
	const isAbove = (one: PlacedLevel) =>
		one.y < level.y || (one.y === level.y && one.row > level.row);
	const above = others.filter(isAbove).map(({ y }) => (y + level.y) / 2);
	const below = others.filter((one) => !isAbove(one)).map(({ y }) => (y + level.y) / 2);
	const top = Math.max(layout.top, ...above);
	const bottom = Math.min(layout.bottom, ...below);
	const { x0, x1 } = layout.bands[level.place]!;
	return {
		x: x0,
		y: Math.min(top, level.y - 2),
		width: x1 - x0,
		height: Math.max(4, bottom - top),
	};
}

function markOf(input: LinesInput, series: DrawnSeries, level: PlacedLevel, layout: LinesLayout) {
	const x = middle(layout, level.place);
	const pitch = layout.bands[0]!.x1 - layout.bands[0]!.x0;
	if (isHidden(level.amount)) {
		const width = Math.min(14, Math.max(3, pitch * 0.7));
		const place = { x: x - width / 2, y: level.y - HIDDEN_HEIGHT / 2, width };
		const mark: Mark = {
			kind: 'rect',
			...place,
			height: HIDDEN_HEIGHT,
			fill: 'hidden',
			stroke: 'hidden',
		};
		return [mark];
	}
	const isFirst = input.axis.kind === 'time' && input.axis.periods[level.place]!.isFirst === true;
	const pale = !isPlaceSelected(input, level.place);
	const paint = linePaint(series);
	// A hatched disc is not seen: an unknown series has hollow points.
	const fill = isFirst || pale || series.state === 'unknown' ? ('paper' as const) : paint;
	const mark: CircleMark = { kind: 'circle', x, y: level.y, radius: 3.5, fill, stroke: paint };
	return [mark];
}

/** The data of the drawing, place by place; `label` is what is said of a level. */
export function pointGroups(
	input: LinesInput,
	drawn: readonly DrawnSeries[],
	levels: readonly PlacedLevel[],
	layout: LinesLayout,
	label: (level: Level) => string,
): GroupMark[] {
	const pitch = layout.bands[0]!.x1 - layout.bands[0]!.x0;
	const has = new Set(
		levels.flatMap(({ amount, place, row }) => (isHidden(amount) ? [] : [`${place} ${row}`])),
	);
	const isAlone = ({ place, row }: Level) =>
		!has.has(`${place - 1} ${row}`) && !has.has(`${place + 1} ${row}`);
	const stacked = isStacked(input);
	return [...levels]
		.sort((a, b) => a.place - b.place || a.row - b.row)
		.map((level): GroupMark => {
			const series = drawn[level.row]!;
			const band = layout.bands[level.place]!;
			const shows =
				isHidden(level.amount) || (!stacked && (pitch >= ROOM_FOR_POINTS || isAlone(level)));
			return {
				kind: 'group',
				datum: {
					id: `point-${level.place}-${series.index}`,
					key: band.from,
					label: label(level),
					selected: input.selection !== undefined && isPlaceSelected(input, level.place),
					column: level.place,
					row: level.row,
					hit: hitOf(level, levels, layout),
					anchor: { x: (band.x0 + band.x1) / 2, y: level.y - 6, side: 'above' },
				},
				marks: shows ? markOf(input, series, level, layout) : [],
			};
		});
}
