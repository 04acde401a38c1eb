import type { Palette } from '../look/palette.ts';
import { fontOf } from './face.ts';
import type { CaptionPart } from './lay-caption.ts';
import { paintMark } from './paint-mark.ts';

/** Draws what is above or below the map, from (0, 0). */
export function paintCaption(
	context: CanvasRenderingContext2D,
	{ lines, marks }: CaptionPart,
	palette: Palette,
): void {
	context.textBaseline = 'alphabetic';
	context.textAlign = 'left';
	for (const mark of marks) paintMark(context, palette, mark);
	for (const { text, x, y, face, colour } of lines) {
		context.font = fontOf(palette, face);
		context.fillStyle = palette[colour];
		context.fillText(text, x, y);
	}
}
