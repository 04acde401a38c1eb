import { withOpacity } from '../look/palette.ts';
import type { Picture } from './picture.ts';
import { drawnTies, tieShape, type TieGroup } from './tie-shapes.ts';

/**
 * Draws ties as on screen, all or those given: many ones apart, then laid down together.
 *
 * @throws when the browser cannot make a second canvas of that size
 */
export function paintAllTies(
	context: CanvasRenderingContext2D,
	picture: Picture,
	ties?: readonly string[],
): void {
	const { together, groups } = drawnTies(picture, ties);
	if (together === 1) {
		for (const group of groups) paintGroup(context, group);
		return;
	}
	const apart = document.createElement('canvas');
	[apart.width, apart.height] = [context.canvas.width, context.canvas.height];
	const layer = apart.getContext('2d');
	if (!layer) throw new Error('This browser gives no second 2D canvas.');
	layer.setTransform(context.getTransform());
	for (const group of groups) paintGroup(layer, group);
	context.save();
	context.resetTransform();
	context.globalAlpha = together;
	context.drawImage(apart, 0, 0);
	context.restore();
}

/** Draws ties in ink, with an arrow head when they have a direction. */
export function paintTies(
	context: CanvasRenderingContext2D,
	picture: Picture,
	ties: readonly string[],
	opacity: number,
): void {
	const shapes = ties.map((tie) => tieShape(picture, tie));
	paintGroup(context, { hex: picture.palette.ink, opacity, ties: shapes });
}

function paintGroup(context: CanvasRenderingContext2D, { hex, opacity, ties }: TieGroup): void {
	context.strokeStyle = withOpacity(hex, opacity);
	context.fillStyle = context.strokeStyle;
	for (const { from, control, to, width, head } of ties) {
		context.lineWidth = width;
		context.beginPath();
		context.moveTo(from.x, from.y);
		if (control) context.quadraticCurveTo(control.x, control.y, to.x, to.y);
		else context.lineTo(to.x, to.y);
		context.stroke();
		if (!head) continue;
		context.beginPath();
		for (const { x, y } of head) context.lineTo(x, y);
		context.fill();
	}
}
