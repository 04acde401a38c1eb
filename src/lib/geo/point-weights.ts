/**
 * How much each point of a line says: its distance from the line drawn without it, in the units of
 * the points (Douglas and Peucker). The ends of the line always stay. Keeping the points whose weight
 * is above a tolerance moves the line by no more than about that.
 */
export function pointWeights(x: Float64Array, y: Float64Array): Float64Array {
	const weights = new Float64Array(x.length);
	if (x.length === 0) return weights;
	const last = x.length - 1;
	weights[0] = weights[last] = Infinity;
	const parts: [from: number, to: number, most: number][] = [[0, last, Infinity]];
	for (let part = parts.pop(); part; part = parts.pop()) {
		const [from, to, most] = part;
		let [farthest, distance] = [-1, -1];
		for (let i = from + 1; i < to; i += 1) {
			const apart = distanceToSegment(x, y, i, from, to);
			if (apart > distance) [farthest, distance] = [i, apart];
		}
		if (farthest < 0) continue;
		const weight = Math.min(distance, most);
		weights[farthest] = weight;
		parts.push([from, farthest, weight], [farthest, to, weight]);
	}
	return weights;
}

function distanceToSegment(
	x: Float64Array,
	y: Float64Array,
	point: number,
	from: number,
	to: number,
): number {
	const [dx, dy] = [x[to]! - x[from]!, y[to]! - y[from]!];
	const [px, py] = [x[point]! - x[from]!, y[point]! - y[from]!];
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
	return Math.hypot(px - along * dx, py - along * dy);
}
