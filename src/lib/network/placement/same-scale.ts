import type { Positions } from '../network.ts';

/** Places as much as that many times wider or narrower are in the same units. */
const ALIKE = 4;

/**
 * Places at the scale of those that the same nodes have on a map, and around the same centre, when
 * they are of another: files of other programs count in units of their own.
 */
export function toSameScale(
	places: Positions,
	shown: Positions,
): { places: Positions; isScaled: boolean } {
	const before = spread([...places.keys()].flatMap((key) => shown.get(key) ?? []));
	const own = spread([...places.values()]);
	const ratio = before.distance / own.distance;
	if (!(ratio > 0 && Number.isFinite(ratio)) || (ratio < ALIKE && ratio > 1 / ALIKE)) {
		return { places, isScaled: false };
	}
	const scaled = [...places].map(([key, { x, y }]) => {
		const place = { x: before.x + ratio * (x - own.x), y: before.y + ratio * (y - own.y) };
		return [key, place] as const;
	});
	return { places: new Map(scaled), isScaled: true };
}

const middle = (values: number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The middle of places and how far from it they usually are: one that is far away changes neither. */
function spread(places: readonly { x: number; y: number }[]) {
	const [x, y] = [middle(places.map((one) => one.x)), middle(places.map((one) => one.y))];
	return { x, y, distance: middle(places.map((one) => Math.hypot(one.x - x, one.y - y))) };
}
