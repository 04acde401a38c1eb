import type { FittedRing } from '../../geo/fit-shapes.ts';
import type { Point } from '../drawing.ts';

/** Twice the area within a closed line, signed by its direction. */
function areaOf({ x, y }: FittedRing): number {
	let area = 0;
	for (let i = 0; i < x.length; i += 1) {
		const next = (i + 1) % x.length;
		area += x[i]! * y[next]! - x[next]! * y[i]!;
	}
	return area;
}

/** Where lines cross a height, from left to right. */
function crossingsAt(rings: readonly FittedRing[], height: number): number[] {
	const crossings: number[] = [];
	for (const { x, y } of rings) {
		for (let i = 0; i < x.length; i += 1) {
			const next = (i + 1) % x.length;
			const [from, to] = [y[i]!, y[next]!];
			if (from < height === to < height) continue;
			crossings.push(x[i]! + ((height - from) / (to - from)) * (x[next]! - x[i]!));
		}
	}
	return crossings.sort((a, b) => a - b);
}

/** The widest stretch of a height that lies inside of the rings. */
export function widestInside(
	rings: readonly FittedRing[],
	height: number,
): { from: number; to: number } | undefined {
	const crossings = crossingsAt(rings, height);
	let best: { from: number; to: number } | undefined;
	for (let i = 0; i + 1 < crossings.length; i += 2) {
		const [from, to] = [crossings[i]!, crossings[i + 1]!];
		if (best === undefined || to - from > best.to - best.from) best = { from, to };
	}
	return best;
}

/** Whether the box lies inside of the rings, as far as its top, middle and bottom say. */
export function holds(
	rings: readonly FittedRing[],
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
): boolean {
	return [y, y + height / 2, y + height].every((at) => {
		const crossings = crossingsAt(rings, at);
		return crossings.some(
			(from, i) => i % 2 === 0 && from <= x && (crossings[i + 1] ?? from) >= x + width,
		);
	});
}

/**
 * A place inside of a territory, as far from its edges as a few heights tell: where its name or its
 * circle goes. The middle of its largest ring's box when that is a line or a point.
 */
export function ringCentre(rings: readonly FittedRing[]): Point {
	const largest = rings.reduce((best, ring) =>
		Math.abs(areaOf(ring)) > Math.abs(areaOf(best)) ? ring : best,
	);
	const [top, bottom] = [Math.min(...largest.y), Math.max(...largest.y)];
	let best: (Point & { room: number }) | undefined;
	for (let step = 1; step < 16; step += 1) {
		const y = top + ((bottom - top) * step) / 16;
		const inside = widestInside(rings, y);
		if (inside === undefined) continue;
		const room = Math.min(inside.to - inside.from, 2.5 * Math.min(y - top, bottom - y));
		if (best === undefined || room > best.room)
			best = { x: (inside.from + inside.to) / 2, y, room };
	}
	const middle = {
		x: (Math.min(...largest.x) + Math.max(...largest.x)) / 2,
		y: (top + bottom) / 2,
	};
	return best ?? middle;
}
