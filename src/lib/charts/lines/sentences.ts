import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden, type Amount } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import {
	extremes,
	hiddenSentence,
	LONGEST_LABEL,
	trendSentences,
	type Named,
} from '../description.ts';
import { shortened } from '../plain-text.ts';
import { placesOf, valueAt, type LinesInput } from './input.ts';
import { drawnSeries } from './series.ts';

/** The values of a series that can be said, each with its place. */
function namedValues(input: LinesInput, series: number, wording: Wording): Named[] {
	return placesOf(input).flatMap(({ label }, place) => {
		const value = valueAt(input, place, series);
		if (value === null || isHidden(value)) return [];
		return [{ label, value, text: amountText(value, wording, input.format) }];
	});
}

function describeSeries(input: LinesInput, wording: Wording): string[] {
	const { describe, lines } = wording.t.charts;
	const { drawn, more } = drawnSeries(input);
	const [first] = drawn;
	if (drawn.length === 1 && first) {
		const values = namedValues(input, first.index, wording);
		return [...extremes(values, wording), ...trendSentences(values, wording)];
	}
	const names = drawn.map(({ label }) => shortened(label, LONGEST_LABEL));
	const ends = drawn.flatMap(({ index }, at) => {
		const values = namedValues(input, index, wording);
		const [start, end] = [values[0], values.at(-1)];
		if (start === undefined || end === undefined) return [];
		return [describe.seriesEnds(names[at] ?? '', start.label, start.text, end.label, end.text)];
	});
	const others = more === 0 ? [] : [`${lines.moreSeries(more, wording.formats.integer(more))}.`];
	return [describe.lineSeries(wording.formats.list(names)), ...ends, ...others];
}

/** What the lines go along. */
function describePlaces(input: LinesInput, { formats, t }: Wording): string {
	const places = placesOf(input);
	const count = formats.integer(places.length);
	if (input.axis.kind === 'categories') return t.charts.describe.categories(places.length, count);
	const [first, last] = [places[0]?.label ?? '', places.at(-1)?.label ?? ''];
	return t.charts.describe.periods(places.length, count, first, last);
}

/** Lines or areas in words. */
export function linesSentences(
	input: LinesInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, empty } = wording.t.charts;
	const what = (input.filled ? describe.areas : describe.lines)(title, unit.other);
	const places = placesOf(input);
	if (places.length === 0 || input.series.length === 0) return [what, empty];
	const values = places.flatMap((_, place) =>
		input.series.map((__, series) => valueAt(input, place, series)),
	);
	const gaps = values.filter((value) => value === null).length;
	const begin =
		input.axis.kind === 'time' ? input.axis.periods.find(({ isFirst }) => isFirst) : undefined;
	return [
		what,
		describePlaces(input, wording),
		...describeSeries(input, wording),
		...(begin === undefined ? [] : [describe.firstPeriod(begin.label)]),
		...(input.fromZero === false && !input.filled ? [describe.notFromZero] : []),
		...(gaps === 0 ? [] : [describe.gaps(gaps, wording.formats.integer(gaps))]),
		...hiddenSentence(
			values.filter((value): value is Amount => value !== null),
			wording,
		),
	];
}
