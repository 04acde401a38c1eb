import { fontOf, type Face } from '../paint/face.ts';
import { withOpacity, type Palette } from '../look/palette.ts';
import { seenOutlines, type PlacedOutlines } from './seen-outlines.ts';
import type { MapFrame } from '../view/map-frame.ts';

export const LINE = { width: 1, opacity: 0.38 };
export const NAME_FACE: Face = { family: 'text', size: 11, weight: 400 };

/** Draws outlines as thin lines, and their names where these have room. */
export function paintOutlines(
	context: CanvasRenderingContext2D,
	frame: MapFrame,
	palette: Palette,
	placed: PlacedOutlines,
): void {
	const { lines, names } = seenOutlines(placed, frame);
	context.strokeStyle = withOpacity(palette.muted, LINE.opacity);
	context.lineWidth = LINE.width;
	context.lineJoin = 'round';
	context.beginPath();
	for (const line of lines) {
		for (let i = 0; i < line.length; i += 2) {
			if (i === 0) context.moveTo(line[i]!, line[i + 1]!);
			else context.lineTo(line[i]!, line[i + 1]!);
		}
	}
	context.stroke();
	context.font = fontOf(palette, NAME_FACE);
	context.fillStyle = palette.muted;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	for (const { text, x, y, width, height } of names) {
		if (height < NAME_FACE.size || context.measureText(text).width > width) continue;
		context.fillText(text, x, y);
	}
	context.textAlign = 'left';
	context.textBaseline = 'alphabetic';
}
