export type Trend = 'rising' | 'falling' | 'steady';

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Direction of a series: the mean of its last third against the mean of its first third, and
 * "steady" when they differ by less than a tenth of the larger. Under six values nothing is said.
 */
export function trendOf(values: readonly number[]): Trend | undefined {
	if (values.length < 6) return undefined;
	const third = Math.floor(values.length / 3);
	const before = mean(values.slice(0, third));
	const after = mean(values.slice(-third));
	if (Math.abs(after - before) <= 0.1 * Math.max(Math.abs(before), Math.abs(after)))
		return 'steady';
	return after > before ? 'rising' : 'falling';
}
