import { bin, median, range, tickStep } from 'd3';

/** Actors whose value is between two bounds, the second left out. */
export interface Bar {
	from: number;
	to: number;
	count: number;
}

/** How a measure is spread over actors. Those without a value are counted apart. */
export interface Distribution {
	/** From the lowest to the highest, empty ones included; none when all values are the same. */
	bars: Bar[];
	/** Whether all values are whole numbers. */
	isWhole: boolean;
	low: number;
	median: number;
	high: number;
	known: number;
	zeros: number;
	blanks: number;
}

/** About how many bars. */
const BARS = 20;

/** Undefined when no actor has a value. */
export function distributionOf(values: Float64Array): Distribution | undefined {
	const known = values.filter((value) => !Number.isNaN(value));
	if (known.length === 0) return undefined;
	const sorted = known.sort();
	const [low = NaN, high = NaN] = [sorted[0], sorted[sorted.length - 1]];
	const isWhole = sorted.every(Number.isInteger);
	return {
		bars: low === high ? [] : barsOf(sorted, low, high, isWhole),
		isWhole,
		low,
		median: median(sorted) ?? NaN,
		high,
		known: known.length,
		zeros: known.reduce((zeros, value) => zeros + (value === 0 ? 1 : 0), 0),
		blanks: values.length - known.length,
	};
}

function barsOf(values: Float64Array, low: number, high: number, isWhole: boolean): Bar[] {
	const wanted = tickStep(low, high, BARS);
	const step = isWhole ? Math.max(1, wanted) : wanted;
	const start = Math.floor(low / step);
	const end = Math.floor(high / step) + 1;
	const bounds = range(start, end + 1).map((place) => place * step);
	const [from = low, ...thresholds] = bounds;
	const to = thresholds.pop() ?? high;
	const bins = bin<number, number>().domain([from, to]).thresholds(thresholds)(values);
	return bins.map((found) => ({
		from: found.x0 ?? from,
		to: found.x1 ?? to,
		count: found.length,
	}));
}
