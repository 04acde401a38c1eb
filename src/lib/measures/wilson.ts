/** The 97.5 % quantile of the normal law. */
const Z = 1.959963984540054;

/** Wilson's 95 % interval (score, without correction of continuity) of a share seen on `n` things. */
export function wilson(count: number, n: number): { low: number; high: number } | undefined {
	if (n <= 0) return undefined;
	const share = count / n;
	const spread = (Z * Z) / n;
	const centre = share + spread / 2;
	const half = Z * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
	return {
		low: Math.max(0, (centre - half) / (1 + spread)),
		high: Math.min(1, (centre + half) / (1 + spread)),
	};
}
