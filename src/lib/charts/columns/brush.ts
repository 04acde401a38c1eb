import type { Band } from '../drawing.ts';

/** Both days included. */
export interface Range {
	from: string;
	to: string;
}

/** Index of the period under a pixel, the nearest one outside of the plot. */
export function bandAt(bands: readonly Band[], x: number): number {
	const index = bands.findIndex(({ x1 }) => x < x1);
	return index === -1 ? bands.length - 1 : index;
}

/** The days covered by two periods and all those between them, in either order. */
export function rangeBetween(bands: readonly Band[], a: number, b: number): Range | undefined {
	const first = bands[Math.min(a, b)];
	const last = bands[Math.max(a, b)];
	return first && last && { from: first.from, to: last.to };
}

/** The first and last periods that a range touches; undefined when it touches none. */
export function bandsOf(
	bands: readonly Band[],
	range: Range | undefined,
): { first: number; last: number } | undefined {
	if (range === undefined) return undefined;
	const touched = bands.flatMap(({ from, to }, index) =>
		from <= range.to && to >= range.from ? [index] : [],
	);
	const [first, last] = [touched[0], touched.at(-1)];
	return first === undefined || last === undefined ? undefined : { first, last };
}
