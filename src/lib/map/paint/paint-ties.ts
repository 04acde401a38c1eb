import { MANY_TIES, tieColour, TOGETHER } from '../many-ties.ts';
import { withOpacity } from '../palette.ts';
import type { Picture } from './picture.ts';

/** Draws all ties as on screen: many ones apart, then laid down together. */
export function paintAllTies(context: CanvasRenderingContext2D, picture: Picture): void {
	const { network, style, palette } = picture;
	if (network.size <= MANY_TIES) {
		paintTies(context, picture, network.edges(), style.tieOpacity);
		return;
	}
	const apart = document.createElement('canvas');
	[apart.width, apart.height] = [context.canvas.width, context.canvas.height];
	const layer = apart.getContext('2d');
	if (!layer) return;
	layer.setTransform(context.getTransform());
	for (const tie of network.edges()) {
		const ends = network.extremities(tie);
		const { hex, opacity } = tieColour(style, palette, ends);
		const [from, to] = [picture.frame.place(ends[0]), picture.frame.place(ends[1])];
		layer.strokeStyle = withOpacity(hex, opacity);
		layer.beginPath();
		layer.moveTo(from.x, from.y);
		layer.lineTo(to.x, to.y);
		layer.stroke();
	}
	context.save();
	context.resetTransform();
	context.globalAlpha = TOGETHER;
	context.drawImage(apart, 0, 0);
	context.restore();
}

/** Draws ties in ink, with an arrow head when they have a direction. */
export function paintTies(
	context: CanvasRenderingContext2D,
	{ network, style, palette, frame }: Picture,
	ties: readonly string[],
	opacity: number,
): void {
	context.strokeStyle = withOpacity(palette.ink, opacity);
	context.fillStyle = context.strokeStyle;
	for (const tie of ties) {
		const [source, target] = network.extremities(tie);
		const [from, to] = [frame.place(source), frame.place(target)];
		context.lineWidth = style.tieWidth(network.getEdgeAttribute(tie, 'weight')) * frame.scale;
		context.beginPath();
		context.moveTo(from.x, from.y);
		context.lineTo(to.x, to.y);
		context.stroke();
		if (network.isDirected(tie)) {
			paintArrowHead(context, from, to, style.radius(target) * frame.scale);
		}
	}
}

function paintArrowHead(
	context: CanvasRenderingContext2D,
	from: { x: number; y: number },
	to: { x: number; y: number },
	radius: number,
): void {
	const distance = Math.hypot(to.x - from.x, to.y - from.y);
	const length = 5 + 1.5 * context.lineWidth;
	if (distance < radius + length) return;
	const [ux, uy] = [(to.x - from.x) / distance, (to.y - from.y) / distance];
	const [x, y] = [to.x - ux * (radius + 1), to.y - uy * (radius + 1)];
	const wide = length * 0.4;
	context.beginPath();
	context.moveTo(x, y);
	context.lineTo(x - ux * length - uy * wide, y - uy * length + ux * wide);
	context.lineTo(x - ux * length + uy * wide, y - uy * length - ux * wide);
	context.fill();
}
