import type { Amount, NumberFormat } from '../amount.ts';
import type { Series, TimePeriod } from '../columns/input.ts';

/** One place on an axis of categories that have an order: age groups, steps of a path. */
export interface OrderedCategory {
	key: string;
	label: string;
}

/** What lines go along. Over time a period can be brushed. */
export type LinesAxis =
	| { kind: 'time'; periods: TimePeriod[] }
	| { kind: 'categories'; dimension: string; categories: OrderedCategory[] };

/** A value of a line; `null` is a gap, which is not a zero: nothing was measured there. */
export type LineValue = Amount | null;

/** What lines and areas need. */
export interface LinesInput {
	axis: LinesAxis;
	/** Beyond eight known series, the others are in the table only, and the drawing says so. */
	series: Series[];
	/** By place on the axis, then by series. */
	values: LineValue[][];
	/** Greatest possible values, placed as `values`: drawn as a band above the line. */
	upper?: (number | null)[][];
	/** The counts behind shares or rates, placed as `values`: what a publication protects. */
	counts?: LineValue[][];
	/** Stacked areas, from zero. Only where the series add up and none is negative. */
	filled?: boolean;
	/** `false` lets the axis begin near the lowest value, and says so. Areas begin at zero always. */
	fromZero?: boolean;
	format?: NumberFormat;
	/** Both days included: periods outside of it are pale. */
	selection?: { from: string; to: string };
}

/** The places on the axis, whatever it is. */
export function placesOf({ axis }: LinesInput): { key: string; label: string }[] {
	return axis.kind === 'time' ? axis.periods : axis.categories;
}

/** The value of a series at a place; what is absent is a gap. */
export function valueAt({ values }: LinesInput, place: number, series: number): LineValue {
	return values[place]?.[series] ?? null;
}
