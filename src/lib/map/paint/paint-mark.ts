import type { ColourToken, Shape } from '../appearance.ts';
import type { Palette } from '../palette.ts';

/** A square of this half side has the area of a disc of radius 1. */
export const SQUARE_OF_DISC = Math.sqrt(Math.PI) / 2;

/** Under this radius in pixels, a hole would not be seen. */
const LEAST_HOLLOW = 2.5;
/** The hole of a node without a value, as a part of its radius. */
const HOLE = 0.6;

export interface Mark {
	token: ColourToken;
	shape: Shape;
	x: number;
	y: number;
	/** Pixels. */
	radius: number;
}

/** A disc, or the square of the same area, hollow when it stands for no value. */
export function paintMark(
	context: CanvasRenderingContext2D,
	palette: Palette,
	{ token, shape, x, y, radius }: Mark,
): void {
	context.fillStyle = palette.token(token);
	fillShape(context, shape, x, y, radius);
	paintHole(context, palette, { token, shape, x, y, radius });
}

/** Makes a mark hollow when it stands for no value: told apart without its colour. */
export function paintHole(context: CanvasRenderingContext2D, palette: Palette, mark: Mark): void {
	const hole = holeRadius(mark);
	if (hole === undefined) return;
	context.fillStyle = palette.paper;
	fillShape(context, mark.shape, mark.x, mark.y, hole);
}

/** The radius of the hole of a mark that stands for no value. */
export function holeRadius({ token, radius }: Mark): number | undefined {
	return token === 'unknown' && radius >= LEAST_HOLLOW ? radius * HOLE : undefined;
}

function fillShape(
	context: CanvasRenderingContext2D,
	shape: Shape,
	x: number,
	y: number,
	radius: number,
): void {
	context.beginPath();
	if (shape === 'disc') context.arc(x, y, radius, 0, 2 * Math.PI);
	else {
		const half = radius * SQUARE_OF_DISC;
		context.rect(x - half, y - half, 2 * half, 2 * half);
	}
	context.fill();
}
