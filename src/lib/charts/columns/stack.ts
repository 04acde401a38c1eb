import { isHidden, shown, type Amount } from '../amount.ts';
import type { ColumnsInput } from './input.ts';

/** Height of the mark of a hidden value, in pixels: the same for all, so that it says nothing. */
export const HIDDEN_HEIGHT = 9;

export interface Segment {
	period: number;
	series: number;
	amount: Amount;
	/** In units of the axis. */
	from: number;
	to: number;
}

/**
 * The segments of one period, bottom to top. Hidden ones come last whatever their series, so that
 * the known ones keep their true heights; they have no extent on the axis.
 */
export function stackOf(input: ColumnsInput, period: number): Segment[] {
	const cells = input.series.map((_, series) => ({
		period,
		series,
		amount: input.values[period]?.[series] ?? 0,
	}));
	let sum = 0;
	return [
		...cells.filter(({ amount }) => !isHidden(amount)),
		...cells.filter(({ amount }) => isHidden(amount)),
	].map((cell) => {
		const from = sum;
		sum += shown(cell.amount);
		return { ...cell, from, to: sum };
	});
}

/** Sum of what is shown in a period. */
export function shownTotal(input: ColumnsInput, period: number): number {
	return (input.values[period] ?? []).reduce((sum: number, amount) => sum + shown(amount), 0);
}
