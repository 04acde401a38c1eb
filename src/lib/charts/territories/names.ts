import { isHidden } from '../amount.ts';
import type { ValueClass } from '../classes.ts';
import { TEXT_SIZES, type Box, type TextMark } from '../drawing.ts';
import { shortened } from '../plain-text.ts';
import { textWidth } from '../text-width.ts';
import { holds } from './centre.ts';
import type { PlacedTerritory, TerritoriesLayout } from './layout.ts';
import { shadeOf } from './marks.ts';

const SIZE = TEXT_SIZES.s;
const LONGEST = 30;

/** The name of a territory that holds it whole; outlined with the paper over a hatching. */
export function innerName(
	placed: PlacedTerritory,
	classes: readonly ValueClass[],
	isAround: boolean,
): TextMark | undefined {
	const { territory, centre, rings } = placed;
	const { value } = territory;
	const text = shortened(territory.label, LONGEST);
	if (text.trim() === '') return undefined;
	const width = textWidth(text, SIZE) + 6;
	const box = { x: centre.x - width / 2, y: centre.y - 9, width, height: 16 };
	if (!holds(rings, box)) return undefined;
	const { ink } = shadeOf(placed, classes, isAround);
	return {
		kind: 'text',
		x: centre.x,
		y: centre.y + 4,
		text,
		paint: ink,
		size: 's',
		anchor: 'middle',
		halo: value === null || isHidden(value),
	};
}

const overlaps = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Names beside the circles, the largest first, where they touch neither each other nor a circle. */
export function circleNames(
	{ placed, bottom }: TerritoriesLayout,
	radius: (value: number) => number,
	right: number,
): Map<number, TextMark> {
	const radiusOf = ({ territory: { value } }: PlacedTerritory) =>
		value === null || isHidden(value) ? 6 : radius(value);
	const top = Math.min(...placed.map(({ box }) => box.y));
	const discs = placed.map((one): Box => {
		const r = radiusOf(one);
		return { x: one.centre.x - r, y: one.centre.y - r, width: 2 * r, height: 2 * r };
	});
	const taken: Box[] = [];
	const names = new Map<number, TextMark>();
	for (const one of placed.toSorted((a, b) => radiusOf(b) - radiusOf(a))) {
		const text = shortened(one.territory.label, LONGEST);
		if (text.trim() === '') continue;
		const { centre } = one;
		const width = textWidth(text, SIZE);
		const r = radiusOf(one);
		const spots = [
			{ x: centre.x - width / 2, y: centre.y + r + 13 },
			{ x: centre.x + r + 4, y: centre.y + 4.5 },
			{ x: centre.x - r - 4 - width, y: centre.y + 4.5 },
			{ x: centre.x - width / 2, y: centre.y - r - 5 },
		];
		const free = spots.find(({ x, y }) => {
			const box = { x: x - 2, y: y - SIZE, width: width + 4, height: SIZE + 4 };
			const isInside = box.x >= 0 && box.x + box.width <= right && box.y >= top && y + 4 <= bottom;
			return isInside && ![...taken, ...discs].some((other) => overlaps(box, other));
		});
		if (free === undefined) continue;
		taken.push({ x: free.x - 2, y: free.y - SIZE, width: width + 4, height: SIZE + 4 });
		names.set(one.index, { kind: 'text', ...free, text, paint: 'ink', size: 's', halo: true });
	}
	return names;
}
