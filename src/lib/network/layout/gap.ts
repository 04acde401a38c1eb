/** The largest of the values; 0 without any. */
export function largest(values: Float64Array): number {
	return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Least distance between the edges of two nodes. */
export function gapOf(room: Float64Array): number {
	return Math.min(4, 0.4 * largest(room));
}

/** Distance between two components, and between them and the isolates below. */
export function betweenParts(gap: number): number {
	return 3 * gap + 12;
}
