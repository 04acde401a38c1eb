import { isHidden } from '../amount.ts';
import { classOf, type ValueClass } from '../classes.ts';
import type { Mark, Paint } from '../drawing.ts';
import type { PlacedTerritory } from './layout.ts';

/** Side of the mark of a hidden value: the same for all, so that it says nothing. */
const HIDDEN_SIDE = 12;

/** How a territory is filled, and what is written over it. */
export function shadeOf(
	{ territory: { value } }: PlacedTerritory,
	classes: readonly ValueClass[],
	isAround: boolean,
): { fill: Paint; ink: Paint } {
	if (value === null) return { fill: 'unknown', ink: 'ink' };
	if (isHidden(value)) return { fill: 'hidden', ink: 'ink' };
	if (value === 0 && !isAround) return { fill: 'paper', ink: 'ink' };
	const found = classOf(value, classes);
	return { fill: found?.paint ?? 'paper', ink: found?.ink ?? 'ink' };
}

export function shadedMark(
	placed: PlacedTerritory,
	classes: readonly ValueClass[],
	isAround: boolean,
	pale: boolean,
): Mark {
	const { fill } = shadeOf(placed, classes, isAround);
	return { kind: 'path', d: placed.d, evenOdd: true, fill, stroke: 'muted', width: 0.75, pale };
}

/** The territory under a circle: hatched where nothing is known of it. */
export function groundMark({ d, territory: { value } }: PlacedTerritory): Mark {
	const fill: Paint = value === null ? 'unknown' : 'paper';
	return { kind: 'path', d, evenOdd: true, fill, stroke: 'muted', width: 0.75 };
}

export function circleMark(
	{ territory: { value }, centre }: PlacedTerritory,
	radius: (value: number) => number,
	pale: boolean,
): Mark[] {
	if (value === null || value === 0) return [];
	if (isHidden(value)) {
		const [x, y] = [centre.x - HIDDEN_SIDE / 2, centre.y - HIDDEN_SIDE / 2];
		const box = { x, y, width: HIDDEN_SIDE, height: HIDDEN_SIDE };
		return [{ kind: 'rect', ...box, fill: 'hidden', stroke: 'hidden' }];
	}
	return [
		{ kind: 'circle', ...centre, radius: radius(value), fill: 'accent', stroke: 'paper', pale },
	];
}
