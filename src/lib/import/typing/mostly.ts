import type { DistinctValues } from '../columns/distinct-values.ts';
import { isBlank } from '../values/absent.ts';
import { ABSENT, FITS, isMisfit, MISFIT, type CellReader } from './cell-value.ts';

/**
 * Share of the cells with a value that must fit a type for it to be proposed. A few slips of the
 * keyboard must not hide a column of dates; past one in twenty they are another kind of thing.
 * In a short column one slip is more than that: a single one among ten is forgiven too.
 */
const FITTING_SHARE = 0.95;
const ONE_SLIP_AMONG = 10;

/** Whether so many rows that fit and that fail are those of a column of that type. */
export function isMost(fitting: number, failing: number): boolean {
	const rows = fitting + failing;
	if (failing === 1 && rows >= ONE_SLIP_AMONG) return true;
	return fitting > 0 && fitting >= rows * FITTING_SHARE;
}

/** Failing rows past which a column of so many rows is never that type. */
export function mostForgiven(rows: number): number {
	return Math.max(1, rows * (1 - FITTING_SHARE));
}

/**
 * Whether enough of the cells that have a value fit a type. Absent ones do not count. Stops as
 * soon as more cells fail than the whole column could forgive.
 */
export function mostlyReads({ values, counts, codes }: DistinctValues, read: CellReader): boolean {
	const forgiven = mostForgiven(codes.length);
	let fitting = 0;
	let failing = 0;
	for (let code = 0; code < values.length; code++) {
		const value = read(values[code] ?? '');
		if (value === ABSENT) continue;
		if (!isMisfit(value)) {
			fitting += counts[code] ?? 0;
		} else {
			failing += counts[code] ?? 0;
			if (failing > forgiven) return false;
		}
	}
	return isMost(fitting, failing);
}

/** Whether enough of the cells that are not blank satisfy a test. */
export function mostlyIs(cells: DistinctValues, test: (cell: string) => boolean): boolean {
	return mostlyReads(cells, (cell) => {
		if (isBlank(cell)) return ABSENT;
		return test(cell) ? FITS : MISFIT;
	});
}
