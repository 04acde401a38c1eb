import { max, mean } from 'd3';
import { TEXT_SIZES, type Box, type TextMark } from '../drawing.ts';
import { shortened } from '../plain-text.ts';
import { textWidth } from '../text-width.ts';
import type { PlacedPoint, ScatterLayout } from './layout.ts';

const SIZE = TEXT_SIZES.s;
const LONGEST = 28;
/** Candidates looked at: beyond, a point is no more remarkable than its neighbours. */
const CANDIDATES = 60;

/**
 * The points that stand out first: those that are selected, then those far from the others, or
 * large.
 */
function remarkable(points: readonly PlacedPoint[], selected: ReadonlySet<string | null>) {
	const [x, y] = [mean(points, ({ cx }) => cx) ?? 0, mean(points, ({ cy }) => cy) ?? 0];
	const largest = max(points, ({ radius }) => radius) ?? 1;
	const score = (point: PlacedPoint) =>
		(selected.has(point.key) ? 1e6 : 0) +
		Math.hypot(point.cx - x, point.cy - y) +
		(100 * point.radius) / largest;
	return [...points].sort((a, b) => score(b) - score(a) || a.index - b.index).slice(0, CANDIDATES);
}

function boxOf(x: number, y: number, width: number): Box {
	return { x: x - 2, y: y - SIZE, width: width + 4, height: SIZE + 4 };
}

const overlaps = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** At the right of the point, at its left, above it, under it. */
function places({ cx, cy, radius }: PlacedPoint, width: number): { x: number; y: number }[] {
	return [
		{ x: cx + radius + 4, y: cy + 4.5 },
		{ x: cx - radius - 4 - width, y: cy + 4.5 },
		{ x: cx - width / 2, y: cy - radius - 5 },
		{ x: cx - width / 2, y: cy + radius + 13 },
	];
}

/** Names of the most remarkable points, where they touch neither each other nor any point. */
export function pointLabels(
	{ points, left, right, top, bottom }: ScatterLayout,
	selected: ReadonlySet<string | null>,
): TextMark[] {
	const most = Math.min(24, Math.max(3, Math.floor((right - left) / 55)));
	const discs = points.map(({ cx, cy, radius }): Box => {
		return { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius };
	});
	const labels: TextMark[] = [];
	const taken: Box[] = [];
	for (const point of remarkable(points, selected)) {
		if (labels.length >= most) break;
		const text = shortened(point.label, LONGEST);
		const width = textWidth(text, SIZE);
		if (text.trim() === '') continue;
		const free = places(point, width).find(({ x, y }) => {
			const box = boxOf(x, y, width);
			const isInside =
				box.x >= left && box.x + box.width <= right && box.y >= top && box.y + box.height <= bottom;
			return isInside && ![...taken, ...discs].some((other) => overlaps(box, other));
		});
		if (free === undefined) continue;
		taken.push(boxOf(free.x, free.y, width));
		labels.push({ kind: 'text', ...free, text, paint: 'ink', size: 's', halo: true });
	}
	return labels;
}
