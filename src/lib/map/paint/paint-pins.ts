import { visibleKeys } from '../view/map-frame.ts';
import type { Picture } from './picture.ts';

/** Radii in pixels: of the dot, and of the paper around it. */
const DOT = 2;
const HALO = 3.5;

/** Marks the nodes that were put in a place of their own, unless all were: it would tell nothing. */
export function paintPins(
	context: CanvasRenderingContext2D,
	{ network, style, palette, frame, pinned }: Picture,
): void {
	const keys = [...(pinned ?? [])].filter((key) => network.hasNode(key));
	if (keys.length === network.order) return;
	for (const key of visibleKeys(frame, keys, style.radius)) {
		const { x, y } = frame.place(key);
		paintDisc(context, palette.paper, x, y, HALO);
		paintDisc(context, palette.ink, x, y, DOT);
	}
}

function paintDisc(
	context: CanvasRenderingContext2D,
	colour: string,
	x: number,
	y: number,
	radius: number,
): void {
	context.fillStyle = colour;
	context.beginPath();
	context.arc(x, y, radius, 0, 2 * Math.PI);
	context.fill();
}
