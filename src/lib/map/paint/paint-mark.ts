import { layersOf, type Mark } from '../look/mark.ts';
import type { Palette } from '../look/palette.ts';
import { outlineOf } from '../look/shape-outline.ts';

/** Draws a mark, layer over layer. */
export function paintMark(context: CanvasRenderingContext2D, palette: Palette, mark: Mark): void {
	for (const { scale, colour } of layersOf(mark)) {
		context.fillStyle = colour === 'paper' ? palette.paper : palette.token(colour);
		fillShape(context, mark, scale * mark.radius);
	}
}

function fillShape(context: CanvasRenderingContext2D, { shape, x, y }: Mark, radius: number): void {
	const corners = outlineOf(shape);
	context.beginPath();
	if (corners) for (const [dx, dy] of corners) context.lineTo(x + dx * radius, y + dy * radius);
	else context.arc(x, y, radius, 0, 2 * Math.PI);
	context.fill();
}
