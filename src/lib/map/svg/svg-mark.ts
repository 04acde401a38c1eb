import { holeRadius, SQUARE_OF_DISC, type Mark } from '../paint/paint-mark.ts';
import type { Palette } from '../palette.ts';
import { element } from './svg-element.ts';

function shapeSvg({ shape, x, y, radius }: Mark, fill: string): string {
	if (shape === 'disc') return element('circle', { cx: x, cy: y, r: radius, fill });
	const half = radius * SQUARE_OF_DISC;
	const [width, height] = [2 * half, 2 * half];
	return element('rect', { x: x - half, y: y - half, width, height, fill });
}

/** A disc, or the square of the same area, hollow when it stands for no value. */
export function markSvg(mark: Mark, palette: Palette): string {
	const hole = holeRadius(mark);
	const whole = shapeSvg(mark, palette.token(mark.token));
	return hole === undefined ? whole : whole + shapeSvg({ ...mark, radius: hole }, palette.paper);
}
