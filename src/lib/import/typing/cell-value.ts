/** A cell without a value. */
export const ABSENT = Number.POSITIVE_INFINITY;

/** A cell that does not fit the type of its column. */
export const MISFIT = Number.NaN;

/** An identifier that keeps its text, but whose shape or key its scheme does not know. */
export const INVALID = Number.NEGATIVE_INFINITY;

/** What stands for the value of a cell that is a text. */
export const FITS = 0;

/**
 * A cell under the type of its column. A finite number is its value; the others are the marks
 * above: millions of cells are read, and numbers need no memory of their own.
 */
export type CellReader = (cell: string) => number;

export function isMisfit(value: number): boolean {
	return Number.isNaN(value);
}

/** The value, or a misfit when it fails the test. */
export function fitting(value: number, test: (value: number) => boolean): number {
	return test(value) ? value : MISFIT;
}
