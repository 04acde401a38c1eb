/**
 * Pearson's statistic of how often each of `all` came, in standard deviations above what it is when
 * all come equally often; a sample that is none of `all` is an error.
 */
export function unevenness(all: readonly string[], samples: readonly string[]): number {
	const counts = new Map(all.map((one) => [one, 0]));
	for (const sample of samples) {
		const count = counts.get(sample);
		if (count === undefined) throw new Error(`${sample} is not possible`);
		counts.set(sample, count + 1);
	}
	const expected = samples.length / all.length;
	let statistic = 0;
	for (const count of counts.values()) statistic += (count - expected) ** 2 / expected;
	const freedom = all.length - 1;
	return (statistic - freedom) / Math.sqrt(2 * freedom);
}

/** All ways to take `size` of the items, in their order. */
export function* choices<T>(items: readonly T[], size: number): Generator<T[]> {
	if (size === 0) return yield [];
	for (let i = 0; i <= items.length - size; i += 1) {
		for (const rest of choices(items.slice(i + 1), size - 1))
			yield [...items.slice(i, i + 1), ...rest];
	}
}
