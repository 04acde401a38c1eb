import { fontOf, measureWith } from './face.ts';
import { HALO, layLabels, type Labelled } from './lay-labels.ts';
import type { Picture } from './picture.ts';

/** Draws the labels that find room, on a halo of paper. */
export function paintLabels(
	context: CanvasRenderingContext2D,
	picture: Picture,
	labelled: Labelled = {},
): void {
	const { palette } = picture;
	const labels = layLabels(picture, measureWith(context, palette), labelled);
	context.textBaseline = 'alphabetic';
	context.lineJoin = 'round';
	context.lineWidth = HALO;
	context.strokeStyle = palette.paper;
	context.fillStyle = palette.ink;
	for (const { face, align, lines } of labels) {
		context.font = fontOf(palette, face);
		context.textAlign = align;
		for (const { text, x, y } of lines) {
			context.strokeText(text, x, y);
			context.fillText(text, x, y);
		}
	}
	context.textAlign = 'left';
}
