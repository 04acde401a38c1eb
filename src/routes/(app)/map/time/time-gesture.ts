import { bandAt } from '$lib/charts/columns/brush.ts';
import type { Band } from '$lib/charts/drawing.ts';
import { moved, withEnd, type PeriodRange, type TimeAxis } from '$lib/network/time/window-steps.ts';

/** What a pointer took hold of. */
export type Hold = 'first' | 'last' | 'whole' | 'outside';

/** A press that has not ended. */
export interface Gesture {
	hold: Hold;
	/** The period where it began. */
	anchor: number;
	/** The window as it was. */
	range: PeriodRange | undefined;
	/** Since the beginning: only the end moves. */
	isCumulative: boolean;
}

/**
 * The window that a gesture makes once at a pixel: an end moved, the whole moved, or, from outside
 * of it, another one drawn.
 */
export function rangeAt(
	axis: TimeAxis,
	bands: readonly Band[],
	{ hold, anchor, range, isCumulative }: Gesture,
	x: number,
): PeriodRange {
	const index = bandAt(bands, x);
	if (isCumulative) return { first: 0, last: index };
	if (!range || hold === 'outside') {
		return { first: Math.min(anchor, index), last: Math.max(anchor, index) };
	}
	if (hold === 'whole') return moved(axis, range, index - anchor);
	return withEnd(axis, range, hold, index);
}

/** Where a key takes a slider that is at `at`, on an axis of so many periods; undefined for other keys. */
export function keyTarget(key: string, at: number, count: number): number | undefined {
	const leap = Math.max(2, Math.round(count / 10));
	switch (key) {
		case 'ArrowLeft':
		case 'ArrowDown':
			return at - 1;
		case 'ArrowRight':
		case 'ArrowUp':
			return at + 1;
		case 'PageDown':
			return at - leap;
		case 'PageUp':
			return at + leap;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}
