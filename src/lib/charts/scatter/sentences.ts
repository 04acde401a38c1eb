import { extent } from 'd3';
import type { Wording } from '../../text/messages.ts';
import { pluralOf } from '../../text/plural.ts';
import { numberText } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { extremes, LONGEST_LABEL, type Named } from '../description.ts';
import { shortened } from '../plain-text.ts';
import type { ScatterAxis, ScatterInput } from './input.ts';
import { sortPoints, type PlaceablePoint } from './points.ts';

/** Points that are not drawn, in words. */
export function leftOut(input: ScatterInput, { t, formats }: Wording): string[] {
	const { missing, notPositive } = sortPoints(input);
	const { withheld = 0 } = input;
	const words = t.charts.scatter;
	return [
		...(missing > 0 ? [words.missing(missing, formats.integer(missing))] : []),
		...(notPositive > 0 ? [words.notPositive(notPositive, formats.integer(notPositive))] : []),
		...(withheld > 0 ? [words.withheld(withheld, formats.integer(withheld))] : []),
	];
}

function along(
	axis: ScatterAxis,
	points: readonly PlaceablePoint[],
	of: (point: PlaceablePoint) => number,
	wording: Wording,
): string[] {
	const [low, high] = extent(points, of);
	if (low === undefined) return [];
	const text = (value: number) => numberText(value, axis.format, wording);
	return [wording.t.charts.describe.onAxis(axis.label, text(low), text(high))];
}

/** A scatter plot in words. */
export function scatterSentences(
	input: ScatterInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, empty } = wording.t.charts;
	const { x, y } = input;
	const what = describe.scatter(title, x.label, y.label);
	const { placeable } = sortPoints(input);
	const { length } = placeable;
	if (length === 0) return [what, empty, ...leftOut(input, wording)];
	const count = wording.formats.integer(length);
	const named = placeable.map(({ label, y: value }): Named => ({
		label: shortened(label, LONGEST_LABEL),
		value,
		text: numberText(value, y.format, wording),
	}));
	return [
		what,
		describe.points(count, pluralOf(wording.locale)(length, unit)),
		...along(x, placeable, (point) => point.x, wording),
		...along(y, placeable, (point) => point.y, wording),
		...extremes(named, wording),
		...leftOut(input, wording),
	];
}
