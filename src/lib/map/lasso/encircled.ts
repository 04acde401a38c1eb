import { polygonContains } from 'd3';
import type { Network, Positions } from '../../network/network.ts';
import type { Extent } from '../view/map-frame.ts';

/** Across, then down or up. */
export type Point = [x: number, y: number];

/** What an outline does to what was encircled before. */
export type Encircling = 'replace' | 'add' | 'remove';

/** An outline drawn on a surface of that size, in units of the layout that the surface shows. */
export function onLayout(
	outline: readonly Point[],
	{ left, right, bottom, top }: Extent,
	{ width, height }: { width: number; height: number },
): Point[] {
	return outline.map(([x, y]) => [
		left + (x / width) * (right - left),
		top + (y / height) * (bottom - top),
	]);
}

/**
 * Keys of the actors whose centre is within an outline, which closes by itself; none within fewer
 * than three points. Where it crosses itself, what it goes around an even number of times is out.
 *
 * @param outline in the units of `positions`
 */
export function encircled(
	network: Network,
	positions: Positions,
	outline: readonly Point[],
): string[] {
	if (outline.length < 3) return [];
	const polygon = [...outline];
	return network.filterNodes((key) => {
		const place = positions.get(key);
		return place !== undefined && polygonContains(polygon, [place.x, place.y]);
	});
}

/** What is encircled once an outline has been drawn. */
export function withEncircled(
	before: ReadonlySet<string>,
	keys: readonly string[],
	how: Encircling,
): Set<string> {
	if (how === 'replace') return new Set(keys);
	if (how === 'add') return new Set([...before, ...keys]);
	const removed = new Set(keys);
	return new Set([...before].filter((key) => !removed.has(key)));
}
