import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { isHidden, spokenAmount } from '../amount.ts';
import { horizontal, tickLabel } from '../axis.ts';
import { hiddenSamples, legend, type Sample } from '../columns/legend.ts';
import { directLabels } from '../columns/series-labels.ts';
import { TEXT_SIZES, type Drawing, type Mark, type Size, type TextMark } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import { shortened } from '../plain-text.ts';
import { textWidth } from '../text-width.ts';
import { placesOf, valueAt, type LinesInput } from './input.ts';
import { lastText, layoutLines, namesDirectly, type LinesLayout } from './layout.ts';
import { isStacked, levelsOf, type Level } from './levels.ts';
import { middle, seriesMarks } from './paths.ts';
import { HIDDEN_HEIGHT, placeLevels, pointGroups, type PlacedLevel } from './points.ts';
import { drawnSeries, linePaint, type DrawnSeries } from './series.ts';

const LONGEST_SPOKEN = 120;
const NOTE_ROOM = 20;

function spokenLevel(
	input: LinesInput,
	series: DrawnSeries,
	{ place, amount, upper }: Level,
	unit: PluralForms,
	wording: Wording,
): string {
	const { charts } = wording.t;
	const { label } = placesOf(input)[place]!;
	const value = spokenAmount(amount, upper, unit, wording, input.format);
	const said =
		input.series.length > 1
			? charts.datumOf(label, shortened(series.label, LONGEST_SPOKEN), value)
			: charts.datum(label, value);
	const isFirst = input.axis.kind === 'time' && input.axis.periods[place]!.isFirst;
	return isFirst ? `${said} (${charts.firstPeriodSpoken})` : said;
}

/** The note over the first period, above the lines that it spans. */
function firstPeriodNote(
	{ axis }: LinesInput,
	layout: LinesLayout,
	levels: readonly PlacedLevel[],
	text: string,
): TextMark[] {
	const index = axis.kind === 'time' ? axis.periods.findIndex(({ isFirst }) => isFirst) : -1;
	const band = layout.bands[index];
	if (band === undefined) return [];
	const width = textWidth(text, TEXT_SIZES.s);
	const x = Math.max(layout.left, Math.min(band.x0, layout.right - width));
	const pitch = band.x1 - band.x0;
	const tops = levels.flatMap(({ place, y, upper }) => {
		const { x0, x1 } = layout.bands[place]!;
		const isUnder = x1 + pitch > x && x0 - pitch < x + width;
		return isUnder ? [upper === undefined ? y : layout.y(upper)] : [];
	});
	const y = Math.min(layout.bottom, ...tops) - 9;
	return [{ kind: 'text', x, y, text, paint: 'muted', size: 's', halo: true }];
}

/** Names at the ends of the lines, or the last value of a line that is alone. */
function endLabels(
	input: LinesInput,
	drawn: readonly DrawnSeries[],
	levels: Level[][],
	layout: LinesLayout,
	direct: boolean,
	wording: Wording,
): Mark[] {
	const lastOf = (row: Level[]) => row.findLast(({ amount }) => !isHidden(amount));
	if (direct) {
		const centres = levels.map((row) => {
			const last = lastOf(row);
			if (last === undefined) return layout.bottom;
			return layout.y(isStacked(input) ? (last.base + last.top) / 2 : last.top);
		});
		return directLabels(drawn, centres, { x: layout.right + 10, bottom: layout.bottom });
	}
	const last = drawn.length === 1 ? lastOf(levels[0] ?? []) : undefined;
	if (last === undefined) return [];
	const text = lastText(levels, input, wording);
	const place = { x: middle(layout, last.place) + 8, y: layout.y(last.top) + 5 };
	return [{ kind: 'text', ...place, text, paint: 'ink', strong: true, halo: true }];
}

function notesOf(input: LinesInput, more: number, { t, formats }: Wording): string[] {
	const { lines } = t.charts;
	const isBroken = input.values.some((_, place) =>
		input.series.some((__, series) => valueAt(input, place, series) === null),
	);
	return [
		...(more > 0 ? [lines.moreSeries(more, formats.integer(more))] : []),
		...(isBroken ? [lines.gapsNote] : []),
	];
}

/** Lines over time or over ordered categories; stacked areas when filled. */
export function placeLines(
	input: LinesInput,
	size: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	const { width } = size;
	const { drawn, more } = drawnSeries(input);
	if (placesOf(input).length === 0 || drawn.length === 0) return emptyDrawing(width, wording);
	const levels = levelsOf(input, drawn);
	const stacked = isStacked(input);
	const offZero = input.fromZero === false && !stacked;
	const title = offZero ? `${unit.other} (${wording.t.charts.lines.notFromZero})` : unit.other;
	const head = noteLines([title], { y: 0, width });
	const direct = namesDirectly(drawn, size);
	const named: Sample[] =
		drawn.length > 1 && !direct
			? drawn.map((one) => ({ paint: linePaint(one), label: one.label }))
			: [];
	const samples = [...named, ...hiddenSamples(input.values, wording)];
	const key = legend(samples, { y: head.height + 7, width });
	const begins = input.axis.kind === 'time' && input.axis.periods.some(({ isFirst }) => isFirst);
	const hidden = levels.flat().filter(({ amount }) => isHidden(amount)).length;
	const headroom =
		(begins ? NOTE_ROOM : 0) + (stacked && hidden > 0 ? HIDDEN_HEIGHT * drawn.length : 0);
	const notes = notesOf(input, more, wording);
	const layout = layoutLines(
		input,
		{ drawn, levels },
		size,
		{
			above: head.height + 10 + key.height + headroom,
			below: noteLines(notes, { y: 0, width }).height,
		},
		wording,
	);
	const placed = placeLevels(input, levels, layout);
	const foot = layout.bottom + layout.axis.height + 6;
	const under = noteLines(notes, { y: foot, width });
	return {
		width,
		height: foot + under.height,
		marks: [
			...head.marks,
			...key.marks,
			...layout.ticks.flatMap(({ value, text }) => [
				horizontal(layout, layout.y(value), value === 0 ? 'ink' : 'hairline'),
				tickLabel(layout, layout.y(value), text),
			]),
			...layout.axis.marks,
			...drawn.flatMap((series, row) => seriesMarks(input, series, levels[row] ?? [], layout)),
			...pointGroups(input, drawn, placed, layout, (level) =>
				spokenLevel(input, drawn[level.row]!, level, unit, wording),
			),
			...endLabels(input, drawn, levels, layout, direct, wording),
			...firstPeriodNote(input, layout, placed, wording.t.charts.firstPeriod),
			...under.marks,
		],
		...(input.axis.kind === 'time'
			? { time: { bands: layout.bands, top: layout.top, bottom: layout.bottom } }
			: {}),
	};
}
