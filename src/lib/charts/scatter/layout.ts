import { max, scaleSqrt } from 'd3';
import type { Wording } from '../../text/messages.ts';
import type { Tick } from '../axis.ts';
import { TEXT_SIZES, type Size } from '../drawing.ts';
import { plotHeight } from '../plot-height.ts';
import { textWidth } from '../text-width.ts';
import type { ScatterInput } from './input.ts';
import type { PlaceablePoint } from './points.ts';
import { scatterScale } from './scales.ts';

const AXIS_ROOM = 22;
/** Radius of points without a size, by how many there are. */
const RADII: [most: number, radius: number][] = [
	[60, 5],
	[400, 4],
	[1500, 3],
	[Infinity, 2.2],
];
const LARGEST = 18;
const SMALLEST = 2.5;

export interface PlacedPoint extends PlaceablePoint {
	cx: number;
	cy: number;
	radius: number;
}

export interface ScatterLayout {
	xTicks: (Tick & { at: number })[];
	yTicks: (Tick & { at: number })[];
	left: number;
	right: number;
	top: number;
	bottom: number;
	points: PlacedPoint[];
}

function radiusOf(input: ScatterInput, points: readonly PlaceablePoint[], width: number) {
	const usual = RADII.find(([most]) => points.length <= most)?.[1] ?? SMALLEST;
	if (input.size === undefined) return () => usual;
	const greatest = max(points, ({ size }) => size ?? 0) ?? 0;
	const largest = Math.min(LARGEST, width / 30);
	const radius = scaleSqrt([0, greatest > 0 ? greatest : 1], [0, largest]);
	return ({ size }: PlaceablePoint) => Math.max(SMALLEST, radius(Math.max(0, size ?? 0)));
}

/** Where the plot, its ticks and its points go; `above` and `below` are taken by titles and notes. */
export function layoutScatter(
	input: ScatterInput,
	placeable: readonly PlaceablePoint[],
	size: Size,
	{ above, below }: { above: number; below: number },
	wording: Wording,
): ScatterLayout {
	const { width } = size;
	const xs = placeable.map(({ x }) => x);
	const ys = placeable.map(({ y }) => y);
	const x = scatterScale(input.x, xs, width < 480 ? 3 : 6, wording);
	const y = scatterScale(input.y, ys, 5, wording);
	const usual = Math.min(420, Math.max(220, width * 0.5));
	const height = plotHeight(size, above + AXIS_ROOM + below, usual);
	const top = above;
	const bottom = top + height;
	const yText = max(y.ticks, ({ text }) => textWidth(text, TEXT_SIZES.s)) ?? 0;
	const last = x.ticks.at(-1)?.text ?? '';
	const left = Math.ceil(yText) + 10;
	const right = width - Math.max(6, textWidth(last, TEXT_SIZES.s) / 2);
	const across = (value: number) => left + x.at(value) * (right - left);
	const up = (value: number) => bottom - y.at(value) * (bottom - top);
	const radius = radiusOf(input, placeable, width);
	return {
		xTicks: x.ticks.map((tick) => ({ ...tick, at: across(tick.value) })),
		yTicks: y.ticks.map((tick) => ({ ...tick, at: up(tick.value) })),
		left,
		right,
		top,
		bottom,
		points: placeable.map((point) => ({
			...point,
			cx: across(point.x),
			cy: up(point.y),
			radius: radius(point),
		})),
	};
}
