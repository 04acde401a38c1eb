import { isHidden, type Amount } from '../../charts/amount.ts';
import { isSmall } from '../hide.ts';
import type { Report } from './chart-rules.ts';

/** A range whose width is a small count of persons is widened, which keeps it true. */
export function protectUpper<T extends { value: Amount; upper?: number }>(
	cell: T,
	labels: string[],
	k: number,
	report: Report,
): T {
	const { value, upper } = cell;
	if (upper === undefined || (!isHidden(value) && upper === value)) return cell;
	if (isHidden(value)) return { ...cell, upper: undefined };
	if (!isSmall(upper - value, k)) return cell;
	report(labels, 'widened', upper);
	return { ...cell, upper: value + k - 1 };
}
