import type { Mark } from '../look/mark.ts';
import { paintMark } from './paint-mark.ts';
import type { Picture } from './picture.ts';

/** Distance of the ring around a selected node, in pixels. */
export const RING = 4;

/** The mark of a node, at its place. */
export function markOf({ style, frame }: Picture, key: string): Mark {
	return {
		token: style.token(key),
		shape: style.shape(key),
		...frame.place(key),
		radius: style.radius(key) * frame.scale,
		border: style.border(key),
		isHollow: style.isHollow(key),
	};
}

export function paintNodes(
	context: CanvasRenderingContext2D,
	picture: Picture,
	keys: readonly string[],
): void {
	for (const key of keys) paintMark(context, picture.palette, markOf(picture, key));
}

/** Draws a ring of ink around a node. */
export function paintRing(
	context: CanvasRenderingContext2D,
	{ style, palette, frame }: Picture,
	key: string,
): void {
	const { x, y } = frame.place(key);
	context.strokeStyle = palette.ink;
	context.lineWidth = 2;
	context.beginPath();
	context.arc(x, y, style.radius(key) * frame.scale + RING, 0, 2 * Math.PI);
	context.stroke();
}
