import { isHidden, type Amount } from '../amount.ts';
import { placesOf, valueAt, type LinesInput } from './input.ts';
import type { DrawnSeries } from './series.ts';

/** A value of a series and where it stands on the axis; one that is hidden stands nowhere. */
export interface Level {
	place: number;
	/** Its series, by its place among those that are drawn. */
	row: number;
	amount: Amount;
	/** What is under it in a stack; zero for a line. */
	base: number;
	top: number;
	/** End of its range. */
	upper?: number;
}

/** Whether the series are drawn one on the other: a negative value cannot be. */
export function isStacked({ filled, values }: LinesInput): boolean {
	return filled === true && !values.flat().some((value) => typeof value === 'number' && value < 0);
}

/** The levels of each drawn series, in the order of the places. A gap has none. */
export function levelsOf(input: LinesInput, drawn: readonly DrawnSeries[]): Level[][] {
	const stacked = isStacked(input);
	const sums = placesOf(input).map(() => 0);
	return drawn.map(({ index }, row) =>
		sums.flatMap((sum, place): Level[] => {
			const amount = valueAt(input, place, index);
			if (amount === null) return [];
			const base = stacked ? sum : 0;
			if (isHidden(amount)) return [{ place, row, amount, base, top: base }];
			if (stacked) sums[place] = sum + amount;
			const upper = input.upper?.[place]?.[index] ?? undefined;
			const isRange = !stacked && upper !== undefined && upper > amount;
			const level = { place, row, amount, base, top: base + amount };
			return [isRange ? { ...level, upper } : level];
		}),
	);
}

/** Levels of neighbouring places together: each run is a piece of line, cut at gaps and hidden values. */
export function runsOf(levels: readonly Level[]): Level[][] {
	const runs: Level[][] = [];
	for (const level of levels) {
		if (isHidden(level.amount)) continue;
		const last = runs.at(-1);
		if (last && last.at(-1)!.place === level.place - 1) last.push(level);
		else runs.push([level]);
	}
	return runs;
}
