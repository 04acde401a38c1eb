import type { CategoryPaint, Paint } from '../drawing.ts';
import type { Series } from '../columns/input.ts';
import type { LinesInput } from './input.ts';

/** Lines that can be told apart by their colours and named without a crowd. */
const MOST_SERIES = 8;

export interface DrawnSeries extends Series {
	/** Its place in the input. */
	index: number;
	paint?: CategoryPaint;
}

/** The series that are drawn, each with its colour, and how many are left to the table. */
export function drawnSeries({ series }: LinesInput): { drawn: DrawnSeries[]; more: number } {
	const indexed = series.map((one, index): DrawnSeries => ({ ...one, index }));
	const known = indexed.filter(({ state }) => state === 'known');
	const kept = new Set(known.slice(0, MOST_SERIES));
	const drawn = indexed.filter((one) => one.state === 'unknown' || kept.has(one));
	const isAlone = drawn.length === 1;
	let next = 0;
	return {
		drawn: drawn.map((one) => {
			if (isAlone || one.state === 'unknown') return one;
			next++;
			return { ...one, paint: one.paint ?? (`category-${next}` as CategoryPaint) };
		}),
		more: known.length - kept.size,
	};
}

/** What the line of a series is painted with. */
export function linePaint({ state, paint }: Series): Paint {
	return state === 'unknown' ? 'unknown' : (paint ?? 'accent');
}
