import { layersOf, type Mark } from '../look/mark.ts';
import type { Palette } from '../look/palette.ts';
import { outlineOf, SQUARE } from '../look/shape-outline.ts';
import { coordinate, element } from './svg-element.ts';

function shapeSvg({ shape, x, y }: Mark, radius: number, fill: string): string {
	const corners = outlineOf(shape);
	if (!corners) return element('circle', { cx: x, cy: y, r: radius, fill });
	if (shape === 'square') {
		const half = radius * SQUARE;
		return element('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, fill });
	}
	const points = corners.map(([dx, dy]) =>
		[x + dx * radius, y + dy * radius].map(coordinate).join(','),
	);
	return element('polygon', { points: points.join(' '), fill });
}

/** A mark, layer over layer. */
export function markSvg(mark: Mark, palette: Palette): string {
	return layersOf(mark)
		.map(({ scale, colour }) =>
			shapeSvg(
				mark,
				scale * mark.radius,
				colour === 'paper' ? palette.paper : palette.token(colour),
			),
		)
		.join('');
}
