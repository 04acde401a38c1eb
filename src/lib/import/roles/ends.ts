import type { Column } from '../../model/column.ts';

const areYears = (column: Column) => column.examples.every((cell) => /^(?:19|20)\d\d$/.test(cell));
const areDigits = (column: Column) => column.examples.every((cell) => /^\d+$/.test(cell.trim()));

/** Two ends of a tie are written alike: both names, or both numbers, and not years. */
export function areEnds(source?: Column, target?: Column): boolean {
	if (source === undefined || target === undefined) return false;
	if (areYears(source) && areYears(target)) return false;
	return areDigits(source) === areDigits(target);
}
