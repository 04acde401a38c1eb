import { area, line } from 'd3';
import { isSelected } from '../columns/input.ts';
import type { Mark } from '../drawing.ts';
import type { LinesInput } from './input.ts';
import type { LinesLayout } from './layout.ts';
import { isStacked, runsOf, type Level } from './levels.ts';
import { linePaint, type DrawnSeries } from './series.ts';

/** Middle of a place, in pixels. */
export function middle({ bands }: LinesLayout, place: number): number {
	const band = bands[place]!;
	return (band.x0 + band.x1) / 2;
}

/** Whether a place lies in the selection; all do when there is none. */
export function isPlaceSelected({ axis, selection }: LinesInput, place: number): boolean {
	return axis.kind !== 'time' || isSelected(axis.periods[place]!, selection);
}

function bandMark(run: readonly Level[], layout: LinesLayout): Mark[] {
	if (run.every(({ upper }) => upper === undefined)) return [];
	const between = area<Level>()
		.digits(1)
		.x(({ place }) => middle(layout, place))
		.y0(({ top }) => layout.y(top))
		.y1(({ top, upper }) => layout.y(upper ?? top));
	return [{ kind: 'path', d: between(run) ?? '', fill: 'unknown', pale: true }];
}

function lineMark(run: readonly Level[], series: DrawnSeries, layout: LinesLayout, pale: boolean) {
	const along = line<Level>()
		.digits(1)
		.x(({ place }) => middle(layout, place))
		.y(({ top }) => layout.y(top));
	return {
		kind: 'path' as const,
		d: along(run) ?? '',
		stroke: linePaint(series),
		width: 2.25,
		dashed: series.state === 'unknown',
		pale,
	};
}

function areaMark(run: readonly Level[], series: DrawnSeries, layout: LinesLayout, pale: boolean) {
	const under = area<Level>()
		.digits(1)
		.x(({ place }) => middle(layout, place))
		.y0(({ base }) => layout.y(base))
		.y1(({ top }) => layout.y(top));
	const paint = linePaint(series);
	const d = under(run) ?? '';
	const stroke = series.state === 'unknown' ? ('unknown' as const) : ('paper' as const);
	return { kind: 'path' as const, d, fill: paint, stroke, pale };
}

/** A value between two gaps has no line: a stroke in an area, a point elsewhere. */
function aloneMark(level: Level, series: DrawnSeries, layout: LinesLayout): Mark {
	const x = middle(layout, level.place);
	const paint = linePaint(series);
	const ends = { x1: x, x2: x, y1: layout.y(level.base), y2: layout.y(level.top) };
	return { kind: 'line', ...ends, stroke: paint, width: 4 };
}

/** The line or area of a series: whole and pale, then what is selected over it, when something is. */
export function seriesMarks(
	input: LinesInput,
	series: DrawnSeries,
	levels: readonly Level[],
	layout: LinesLayout,
): Mark[] {
	const stacked = isStacked(input);
	const draw = (some: readonly Level[], pale: boolean): Mark[] =>
		runsOf(some).flatMap((run): Mark[] => {
			const [only] = run;
			if (run.length === 1 && only) return stacked ? [aloneMark(only, series, layout)] : [];
			return [(stacked ? areaMark : lineMark)(run, series, layout, pale)];
		});
	const bands = stacked ? [] : runsOf(levels).flatMap((run) => bandMark(run, layout));
	const chosen = levels.filter(({ place }) => isPlaceSelected(input, place));
	if (chosen.length === levels.length) return [...bands, ...draw(levels, false)];
	return [...bands, ...draw(levels, true), ...draw(chosen, false)];
}
