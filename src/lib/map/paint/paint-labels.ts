import { fontOf, measureWith } from './face.ts';
import { HALO, layLabels, LEADER, type LaidLabel, type Labelled } from './lay-labels.ts';
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
	context.fillStyle = palette.ink;
	paintLeaders(context, picture, labels);
	context.lineWidth = HALO;
	context.strokeStyle = palette.paper;
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

/** Draws the lines that lead from nodes to labels, on a halo of paper. */
function paintLeaders(
	context: CanvasRenderingContext2D,
	{ palette }: Picture,
	labels: readonly LaidLabel[],
): void {
	for (const [colour, width] of [
		[palette.paper, LEADER + HALO],
		[palette.ink, LEADER],
	] as const) {
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.beginPath();
		for (const { leader } of labels) {
			if (!leader) continue;
			context.moveTo(leader.from.x, leader.from.y);
			context.lineTo(leader.to.x, leader.to.y);
		}
		context.stroke();
	}
}
