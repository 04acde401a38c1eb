/**
 * Freeman's centralisation (1978): how far the most central actor is above each, over the most that
 * this sum can be with so many actors. Null with fewer than three actors.
 */
function centralisation(values: Float64Array, most: number): number | null {
	if (values.length < 3) return null;
	const highest = values.reduce((a, b) => Math.max(a, b), 0);
	return values.reduce((sum, value) => sum + (highest - value), 0) / most;
}

/** Centralisation of degrees; directed, of in and out together: a star with ties both ways has 1. */
export function degreeCentralisation(degrees: Float64Array, directed: boolean): number | null {
	const others = degrees.length - 1;
	return centralisation(degrees, (directed ? 2 : 1) * others * (others - 1));
}

/** Centralisation of normalised betweenness. */
export function betweennessCentralisation(betweenness: Float64Array): number | null {
	return centralisation(betweenness, betweenness.length - 1);
}
