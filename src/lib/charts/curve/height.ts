import type { CurvePoint } from './input.ts';

/** Height of the curve at `x`, straight between two of its points. */
export function heightAt(points: readonly CurvePoint[], x: number): number {
	const after = points.findIndex((point) => point.x >= x);
	const next = points[after];
	if (next === undefined) return points.at(-1)?.y ?? 0;
	const previous = points[after - 1];
	if (previous === undefined || next.x === previous.x) return next.y;
	return previous.y + ((next.y - previous.y) * (x - previous.x)) / (next.x - previous.x);
}

/** The curve at each tenth: what is read aloud and in its table. */
export function tenths(points: readonly CurvePoint[]): CurvePoint[] {
	return Array.from({ length: 11 }, (_, index) => ({
		x: index / 10,
		y: heightAt(points, index / 10),
	}));
}

/** Whether there is a curve to draw. */
export const isDrawable = (points: readonly CurvePoint[]) => points.length > 1;
