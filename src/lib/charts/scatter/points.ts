import type { ScatterInput, ScatterPoint } from './input.ts';

/** A point that has its two values, and can be placed. */
export interface PlaceablePoint extends ScatterPoint {
	x: number;
	y: number;
	/** Its place in the input. */
	index: number;
}

/** The points that can be placed, and how many cannot, by reason. */
export interface Sorted {
	placeable: PlaceablePoint[];
	/** Without one of the two values. */
	missing: number;
	/** Of zero or less where the scale is logarithmic. */
	notPositive: number;
}

export function sortPoints({ points, x, y }: ScatterInput): Sorted {
	const result: Sorted = { placeable: [], missing: 0, notPositive: 0 };
	points.forEach((point, index) => {
		if (point.x === null || point.y === null) result.missing++;
		else if ((x.log && point.x <= 0) || (y.log && point.y <= 0)) result.notPositive++;
		else result.placeable.push({ ...point, x: point.x, y: point.y, index });
	});
	return result;
}
