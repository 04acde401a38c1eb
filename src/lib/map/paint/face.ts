import type { Palette } from '../look/palette.ts';

/** How a text is set. */
export interface Face {
	family: 'text' | 'title';
	/** Pixels. */
	size: number;
	weight: number;
}

/** Width in pixels of a text set in a face. */
export type MeasureIn = (text: string, face: Face) => number;

export const familyOf = (palette: Palette, { family }: Face): string =>
	family === 'title' ? palette.titleFont : palette.font;

/** A face in the notation of canvases and style sheets. */
export const fontOf = (palette: Palette, face: Face): string =>
	`${face.weight} ${face.size}px ${familyOf(palette, face)}`;

/** Measures texts as this canvas would draw them. */
export function measureWith(context: CanvasRenderingContext2D, palette: Palette): MeasureIn {
	return (text, face) => {
		context.font = fontOf(palette, face);
		return context.measureText(text).width;
	};
}
