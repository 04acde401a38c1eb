import type { Datum } from './drawing.ts';

/** Keys that move through the data of a chart. */
const STEPS: Record<string, { columns: number; rows: number }> = {
	ArrowRight: { columns: 1, rows: 0 },
	ArrowLeft: { columns: -1, rows: 0 },
	ArrowUp: { columns: 0, rows: 1 },
	ArrowDown: { columns: 0, rows: -1 },
};

function nearest(candidates: readonly Datum[], distance: (datum: Datum) => number) {
	return candidates.reduce<Datum | undefined>(
		(best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
		undefined,
	);
}

/**
 * Where a key leads from the current datum: its neighbour in that direction, the current one at an
 * edge, undefined when the key is not one that moves. In a chart of a single column every arrow
 * moves through the rows. Without a current datum any of these keys leads to the first.
 */
export function walk(
	data: readonly Datum[],
	current: Datum | undefined,
	key: string,
): Datum | undefined {
	const step = STEPS[key];
	const isEnd = key === 'Home' || key === 'End';
	if (step === undefined && !isEnd) return undefined;
	if (current === undefined || key === 'Home') return data[0];
	if (step === undefined) return data.at(-1);
	const isSingleColumn = data.every(({ column }) => column === current.column);
	const rows = isSingleColumn && step.columns !== 0 ? -step.columns : step.rows;
	if (rows !== 0) {
		const ahead = data.filter(
			({ column, row }) => column === current.column && (row - current.row) * rows > 0,
		);
		return nearest(ahead, ({ row }) => Math.abs(row - current.row)) ?? current;
	}
	const ahead = data.filter(({ column }) => (column - current.column) * step.columns > 0);
	return (
		nearest(
			ahead,
			({ column, row }) => Math.abs(column - current.column) * 1000 + Math.abs(row - current.row),
		) ?? current
	);
}
