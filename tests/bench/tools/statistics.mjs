/** The median of numbers, those missing left out; undefined when none is left. */
export function median(values) {
	const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
	if (sorted.length === 0) return undefined;
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function range(values) {
	const there = values.filter((value) => value !== undefined);
	return there.length === 0 ? undefined : [Math.min(...there), Math.max(...there)];
}
