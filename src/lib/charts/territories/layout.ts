import { max } from 'd3';
import { fitShapes, type FittedRing } from '../../geo/fit-shapes.ts';
import { shown } from '../amount.ts';
import type { Point, Size } from '../drawing.ts';
import { ringCentre } from './centre.ts';
import type { TerritoriesInput, Territory } from './input.ts';

const LEAST_HEIGHT = 160;
const LARGEST_CIRCLE = 30;

/** A territory on the map. */
export interface PlacedTerritory {
	/** Place in the input. */
	index: number;
	territory: Territory;
	rings: FittedRing[];
	/** Path data of its rings. */
	d: string;
	/** Inside its largest ring, and far from its edges. */
	centre: Point;
	box: { x: number; y: number; width: number; height: number };
}

export interface TerritoriesLayout {
	placed: PlacedTerritory[];
	/** Those without an outline, that have something to say. */
	aside: { index: number; territory: Territory }[];
	bottom: number;
}

/** The territories that the map shows: their values make the scales. */
export function onMap({ territories }: TerritoriesInput): Territory[] {
	return territories.filter(({ rings }) => (rings?.length ?? 0) > 0);
}

/** The radius of the circle of a value, whose area is in proportion. */
export function radiusFor(input: TerritoriesInput, width: number): (value: number) => number {
	const most = max(onMap(input), ({ value }) => (value === null ? 0 : shown(value))) || 1;
	const largest = Math.min(LARGEST_CIRCLE, Math.max(10, width * 0.055));
	return (value) => largest * Math.sqrt(Math.max(0, value) / most);
}

const moved = ({ x, y }: FittedRing, top: number): FittedRing => ({
	x,
	y: y.map((one) => one + top),
});

function pathOf(rings: readonly FittedRing[]): string {
	let d = '';
	for (const { x, y } of rings) {
		for (let i = 0; i < x.length; i += 1) {
			d += `${i === 0 ? 'M' : 'L'}${x[i]!.toFixed(1)} ${y[i]!.toFixed(1)}`;
		}
		d += 'Z';
	}
	return d;
}

function boxOf(rings: readonly FittedRing[]) {
	const [xs, ys] = [rings.flatMap(({ x }) => [...x]), rings.flatMap(({ y }) => [...y])];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where outlines go, from `top` on; the height follows from their shape and the width. */
export function layoutTerritories(
	{ territories }: TerritoriesInput,
	{ width, height }: Size,
	top: number,
): TerritoriesLayout {
	const all = territories.map((territory, index) => ({ territory, index }));
	const drawn = all.filter(({ territory }) => (territory.rings?.length ?? 0) > 0);
	const tallest = height === undefined ? Math.min(700, width * 0.55 + 120) : height - top - 60;
	const fitted = fitShapes(
		drawn.map(({ territory }) => territory.rings ?? []),
		{ width, height: Math.max(LEAST_HEIGHT, tallest) },
	);
	const placed = drawn.flatMap(({ territory, index }, place): PlacedTerritory[] => {
		const rings = (fitted.shapes[place] ?? []).map((ring) => moved(ring, top));
		if (rings.length === 0) return [];
		const centre = ringCentre(rings);
		return [{ index, territory, rings, d: pathOf(rings), centre, box: boxOf(rings) }];
	});
	const shownIndexes = new Set(placed.map(({ index }) => index));
	return {
		placed,
		aside: all.filter(
			({ territory, index }) => territory.value !== null && !shownIndexes.has(index),
		),
		bottom: top + (placed.length > 0 ? fitted.height : 0),
	};
}
